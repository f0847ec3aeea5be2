import type { Where } from 'payload'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { remind } from '@/plugins/editorial-workflow/freshness/remind'
import type { Letter } from '@/plugins/editorial-workflow/letters/letter'
import { noteItem } from '@/plugins/editorial-workflow/service/noteItem'
import { ownRequest } from '@/plugins/editorial-workflow/service/ownRequest'
import { settingsOf } from '@/plugins/editorial-workflow/settle'

import { startBank } from '../../support/bank'
import { anExample, known } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const settings = settingsOf(bank.payload)
const { anExampleIn, latest, save, take } = steps(bank)
const published = new Date('2025-11-27T09:00:00Z')
let letters: Letter[] = []

beforeEach(async () => {
  await bank.emptyBank()
  letters = []
  vi.spyOn(settings, 'keepLetter').mockImplementation(async (_, letter) => {
    if (letters.every(({ key }) => key !== letter.key)) letters.push(letter)
  })
  turnClock(published)
})
afterEach(() => vi.restoreAllMocks())

function turnClock(to: Date | string) {
  vi.spyOn(settings, 'now').mockReturnValue(new Date(to))
}

/** Runs the duty at a time, and answers with the letters of that run. */
async function remindAt(time: string): Promise<Letter[]> {
  turnClock(time)
  const before = letters.length
  await remind(bank.payload)
  return letters.slice(before)
}

const to = (all: readonly Letter[]) => all.map((letter) => letter.to).sort()

/** What somebody is told in the admin of pages to look at again. */
async function bell(recipient: string) {
  const { docs } = await bank.payload.find({
    collection: 'notifications',
    depth: 0,
    limit: 100,
    where: {
      kind: { in: ['review_due', 'archive_proposed'] },
      recipient: { equals: recipient },
    },
  })
  return docs
}

describe('when somebody is reminded', () => {
  test('a partner editor is reminded 30 and 7 days before, and then each month', async () => {
    await anExampleIn('published')

    expect(to(await remindAt('2026-10-28T08:00:00Z'))).toEqual([])
    expect(to(await remindAt('2026-10-28T10:00:00Z'))).toEqual(['partner@example.se'])
    expect(to(await remindAt('2026-11-10T10:00:00Z'))).toEqual([])
    expect(to(await remindAt('2026-11-20T10:00:00Z'))).toEqual(['partner@example.se'])
    expect(to(await remindAt('2026-11-27T10:00:00Z'))).toEqual([])
    expect(to(await remindAt('2026-12-27T10:00:00Z'))).toEqual(['partner@example.se'])
    expect(to(await remindAt('2027-01-27T10:00:00Z'))).toEqual(['partner@example.se'])
  })

  test('a worker that was away for long sends the newest reminder alone', async () => {
    await anExampleIn('published')

    expect(await remindAt('2027-06-01T10:00:00Z')).toHaveLength(1)
    expect(await remindAt('2027-06-01T11:00:00Z')).toHaveLength(0)
    expect(await remindAt('2027-06-02T10:00:00Z')).toHaveLength(0)
  })

  test('two workers at once tell a partner editor once', async () => {
    await anExampleIn('published')
    turnClock('2026-10-28T10:00:00Z')

    await Promise.all([remind(bank.payload), remind(bank.payload)])

    expect(letters.filter(({ key }) => key.startsWith('review:'))).toHaveLength(1)
    expect(await bell(bank.users.partner.id)).toHaveLength(1)
  })

  test('nobody is reminded of what they have confirmed, until a year later', async () => {
    const id = await anExampleIn('published')
    turnClock('2026-11-01T10:00:00Z')
    await take('confirm_current', id, { as: 'partner' })

    expect(await remindAt('2026-11-20T10:00:00Z')).toHaveLength(0)
    expect(await remindAt('2027-10-05T10:00:00Z')).toHaveLength(1)
  })

  test.each(['draft', 'in_review', 'archived'])(
    'nobody is reminded of what is %s',
    async (state) => {
      await anExampleIn(state)

      expect(await remindAt('2028-01-01T10:00:00Z')).toHaveLength(0)
    },
  )
})

describe('who is reminded', () => {
  test('one letter lists all that falls due for a person that day', async () => {
    await anExampleIn('published', { item: anExample({ title: 'Odla ihop' }) })
    await anExampleIn('published', { item: anExample({ title: 'Bygg ihop' }) })

    const sent = await remindAt('2026-10-28T10:00:00Z')

    expect(to(sent)).toEqual(['partner@example.se'])
    expect(sent[0]?.subject).toBe('2 sidor behöver ses över')
    expect(await bell(bank.users.partner.id)).toMatchObject([
      { kind: 'review_due', title: expect.stringMatching(/ ihop$/) },
      { kind: 'review_due', title: expect.stringMatching(/ ihop$/) },
    ])
  })

  test('what falls due later the same day waits for the letter of tomorrow', async () => {
    await anExampleIn('published')
    turnClock('2025-11-27T12:00:00Z')
    await anExampleIn('published')

    expect(await remindAt('2026-10-28T10:00:00Z')).toHaveLength(1)
    expect(await remindAt('2026-10-28T13:00:00Z')).toHaveLength(0)
    expect(await remindAt('2026-10-29T10:00:00Z')).toHaveLength(1)
  })

  test('the editors are asked where no partner editor can be', async () => {
    await anExampleIn('published')
    await bank.payload.update({
      collection: 'users',
      id: bank.users.partner.id,
      data: { role: 'contributor' },
    })

    const sent = await remindAt('2026-10-28T10:00:00Z')

    expect(to(sent)).toEqual(['admin@example.se', 'editor@example.se'])
  })

  test('a partner editor hears of their own organisation alone', async () => {
    const item = anExample({ ownerOrganisation: known.otherOrganisation })
    await anExampleIn('published', { as: 'editor', item })

    expect(to(await remindAt('2026-10-28T10:00:00Z'))).toEqual(['otherpartner@example.se'])
  })

  test('whoever wants no mail is told in the admin alone', async () => {
    await anExampleIn('published')
    await bank.payload.update({
      collection: 'users',
      id: bank.users.partner.id,
      data: { workflowMail: 'off' },
    })

    expect(await remindAt('2026-10-28T10:00:00Z')).toHaveLength(0)
    expect(await bell(bank.users.partner.id)).toHaveLength(1)
  })

  test('a letter speaks the language of its reader', async () => {
    await anExampleIn('published', { item: anExample({ title: 'Odla ihop' }) })
    await bank.payload.update({
      collection: 'users',
      id: bank.users.partner.id,
      data: { mailLanguage: 'en' },
    })

    const [letter] = await remindAt('2026-10-28T10:00:00Z')

    expect(letter).toMatchObject({ language: 'en', subject: 'Is “Odla ihop” still right?' })
  })
})

describe('what has been left for years', () => {
  test('the editors are told once, after 36 months, that archiving is proposed', async () => {
    const id = await anExampleIn('published')

    await remindAt('2028-11-27T08:00:00Z')
    expect((await bell(bank.users.editor.id)).map(({ kind }) => kind)).toEqual([])

    await remindAt('2028-11-28T10:00:00Z')
    await remindAt('2029-03-28T10:00:00Z')

    const link = `/admin/collections/examples/${id}`
    expect(await bell(bank.users.editor.id)).toMatchObject([{ kind: 'archive_proposed', link }])
  })

  test('what was published before there were review dates is looked at again too', async () => {
    const id = await anExampleIn('published')
    const workflow = { ...(await latest(id)).workflow, nextReviewAt: null, verifiedAt: null }
    await bank.payload.db.updateOne({ collection: 'examples', data: { workflow }, id })
    const newest: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
    const { docs } = await bank.payload.db.findVersions<{ id: string }>({
      collection: 'examples',
      limit: 1,
      locale: 'all',
      where: newest,
    })
    await bank.payload.db.updateVersion({
      collection: 'examples',
      // one database takes the fields that are named, the other the version as a whole
      versionData: { version: { ...docs[0]?.version, workflow } } as never,
      where: newest,
    })
    await noteItem(settings, await ownRequest(settings, bank.payload), 'examples', id)

    expect(await remindAt('2026-10-28T10:00:00Z')).toHaveLength(1)
  })

  test('a document with a draft under way is listed, and cannot be confirmed meanwhile', async () => {
    const id = await anExampleIn('published')
    await save(id, { title: 'Nytt i utkastet' })

    const [letter] = await remindAt('2026-10-28T10:00:00Z')

    expect(letter?.to).toBe('partner@example.se')
    expect((await latest(id)).workflow.nextReviewAt).toBe('2026-11-27T09:00:00.000Z')
  })
})
