import { beforeEach, describe, expect, test } from 'vitest'

import { startBank } from '../../support/bank'

const bank = await startBank()

beforeEach(() => bank.emptyBank())

const path = '/api/globals/contribution-settings'
const change = (as: 'admin' | 'editor' | 'partner', body: object) =>
  bank.rest('POST', path, { as, body, query: { locale: 'sv' } })

describe('the settings of contributions', () => {
  test.each([
    [{ answerDays: 0 }, 'answerDays'],
    [{ answerDays: -3 }, 'answerDays'],
    [{ answerDays: 1.5 }, 'answerDays'],
    [{ answerDays: 5000 }, 'answerDays'],
    [{ spamScore: 0 }, 'spamScore'],
    [{ limits: { inAllDay: 0 } }, 'limits.inAllDay'],
    [{ retention: { spam: { days: 0 } } }, 'retention.spam.days'],
  ])('refuse %o, and say in words what is asked for', async (body, field) => {
    const { body: answer, status } = await change('admin', body)

    expect(status).toBe(400)
    const [{ message, path: at }] = answer.errors[0].data.errors
    expect(at).toBe(field)
    expect(message).toMatch(/^(Skriv ett heltal från|Write a whole number from) \d+/)
  })

  test('take what makes sense, and nothing at all', async () => {
    expect((await change('admin', { answerDays: 5 })).status).toBe(200)
    expect((await change('admin', { answerDays: null })).status).toBe(200)
  })

  test('are changed by administrators, read by editors, and unknown to everybody else', async () => {
    expect((await change('editor', { answerDays: 5 })).status).toBe(403)
    expect((await bank.rest('GET', path, { as: 'editor' })).status).toBe(200)
    expect((await bank.rest('GET', path, { as: 'partner' })).status).toBe(403)
    expect((await bank.rest('GET', path)).status).toBe(403)
  })
})
