import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { type Bank, startBank } from '../../support/bank'
import { send } from '../../support/contributions'
import { aMunicipality, anExample, aText, known } from '../../support/items'
import { publish } from '../../support/publish'

let bank: Bank
beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

const challenge =
  'Gården på Marielundsgatan stod tom och ingen kände sin granne, och barnen lekte någon annanstans.'
const whatWasDone =
  'Vi byggde odlingslådor tillsammans en lördag i maj, med virke från återbruket och jord från kommunen.'

const aStory = { challenge, title: 'Odling på Marielundsgatan', whatWasDone }

const similarTo = async (id: string, language = 'sv') => {
  const { body } = await bank.rest('GET', `/api/submissions/${id}/similar`, {
    as: 'editor',
    headers: { 'accept-language': language },
  })
  return body.similar
}

const sendStory = (own: Parameters<typeof send>[1] = {}) =>
  send(bank.payload, {
    answers: aStory,
    from: { email: '' },
    municipality: known.municipality,
    ...own,
  })

describe('what may be a duplicate', () => {
  test('is found in the bank, published or not, with the reasons in words', async () => {
    const told = { challenge: aText(challenge), whatWasDone: aText(whatWasDone) }
    const published = await bank.keep('examples', anExample({ ...told, title: 'Gårdens odling' }))
    await publish(bank, 'examples', published.id)
    const draft = await bank.keep('examples', anExample({ title: 'Odling på Marielundsgatan' }))
    const other = await bank.keep('examples', anExample({ title: 'Trygghetsvärdar' }))
    const { id } = await sendStory()

    const similar = await similarTo(id)

    const ids = similar.map((one: { id: string }) => one.id)
    expect(ids).toContain(published.id)
    expect(ids).toContain(draft.id)
    expect(ids).not.toContain(other.id)
    const found = similar.find((one: { id: string }) => one.id === published.id)
    expect(found).toMatchObject({
      collection: 'examples',
      state: 'published',
      title: 'Gårdens odling',
    })
    expect(found.reasons[0]).toBe('Samma kommun')
    expect(found.reasons[1]).toMatch(/^\d\d(\d)? % lika text$/)
    const titled = similar.find((one: { id: string }) => one.id === draft.id)
    expect(titled.reasons).toContain('Samma rubrik')
    expect((await similarTo(id, 'en'))[0].reasons.join()).toMatch(/Same municipality/)
  })

  test('is not the page that it has become itself', async () => {
    const draft = await bank.keep('examples', anExample({ title: 'Odling på Marielundsgatan' }))
    const { id, reference } = await sendStory()
    const before = await similarTo(id)

    await bank.payload.db.updateOne({
      collection: 'submissions',
      // the row is written whole where a relation changes
      data: {
        reference,
        result: { relationTo: 'examples', value: draft.id },
        rev: 1,
        stage: 'accepted',
      },
      id,
    })

    expect(before).toHaveLength(1)
    expect(await similarTo(id)).toEqual([])
  })

  test('is found in the queue: the same place, the same sender, or a copy from elsewhere', async () => {
    const elsewhere = await bank.payload.create({
      collection: 'municipalities',
      data: aMunicipality({ code: '1480', name: 'Göteborg' }) as never,
    })
    const samePlace = await sendStory()
    const copy = await sendStory({ municipality: String(elsewhere.id) })
    const sameSender = await sendStory({ from: { email: 'avsandare@example.se' } })
    await bank.payload.db.updateOne({
      collection: 'submissions',
      data: { municipality: String(elsewhere.id), stage: 'pending' },
      id: sameSender.id,
    })
    const own = await sendStory({ from: { email: 'Avsandare@example.se' } })

    const similar = await similarTo(own.id)

    const byId = new Map(similar.map((one: { id: string }) => [one.id, one]))
    expect(byId.get(samePlace.id)).toMatchObject({ collection: 'submissions', state: 'pending' })
    expect(byId.get(sameSender.id)).toMatchObject({
      reasons: expect.arrayContaining(['Samma avsändare', '100 % lika text']),
    })
    expect(byId.get(copy.id)).toMatchObject({ likeness: 1 })
    expect(byId.has(own.id)).toBe(false)
    expect(JSON.stringify(similar)).not.toContain('example.se')
  })

  test('is nothing that nobody has confirmed, nor another story of the same place', async () => {
    await sendStory({ from: { email: 'annan@example.se' } })
    await send(bank.payload, {
      answers: {
        challenge: 'Anmälda brott ökade i centrum och få vågade gå ut efter klockan nio.',
        title: 'Värdar i centrum',
        whatWasDone: 'Bolaget anställde trygghetsvärdar som möter skola och polis varje vecka.',
      },
      from: { email: '' },
      municipality: known.municipality,
    })
    const { id } = await sendStory()

    expect(await similarTo(id)).toEqual([])
  })
})
