import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { mapFacets } from '@/domain/catalogue/mapPlace'
import { sumOf } from '@/domain/catalogue/places'
import { listPlaces } from '@/queries/listPlaces'
import { suggestByAnswers } from '@/queries/suggestByAnswers'

import { type Bank, startBank } from '../../support/bank'
import { aLab, aMethod, anExample, anOrganisation, aTool, known } from '../../support/items'
import { move, publish } from '../../support/publish'
import { aReader } from '../../support/reader'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

const published = async (
  collection: 'examples' | 'methods' | 'labs' | 'organisations' | 'tools',
  doc: object,
) => {
  const { id } = await bank.keep(collection, { ...doc })
  await publish(bank, collection, id)
  return id
}

describe('the map', () => {
  const ask = (choice = {}, locale: 'sv' | 'en' = 'sv') =>
    listPlaces(aReader(bank, locale), { choice, page: 1, facets: mapFacets })

  test('holds what is published, where it is, and tells what has no place', async () => {
    const malmo = await bank.payload.create({
      collection: 'municipalities',
      data: { code: '1280', name: 'Malmö', countyCode: '12', countyName: 'Skåne' },
    })
    await published('examples', anExample({ title: 'På gården' }))
    await published('examples', anExample({ municipality: malmo.id }))
    await published('organisations', anOrganisation({ municipality: null, national: true }))
    await published('labs', aLab())
    await published('methods', aMethod())
    await bank.keep('examples', anExample({ title: 'Ett utkast' }))

    const places = await ask()

    expect(places.list).toBeNull()
    expect(places.placed).toBe(3)
    expect(places.unplaced).toMatchObject({ organisation: 1, example: 0, method: 0 })
    expect(places.counties.get('05')).toMatchObject({ example: 1, lab: 1 })
    expect(sumOf(places.municipalities.get('1280'))).toBe(1)
  })

  test('shows the items of a place, by what else is chosen, in both languages', async () => {
    await published('examples', anExample({ title: 'På gården', status: 'pagar' }))
    await published('examples', anExample({ title: 'I skolan', status: 'avslutat', endYear: 2025 }))

    for (const locale of ['sv', 'en'] as const) {
      const { list, place } = await ask({ municipality: ['0581'], status: ['pagar'] }, locale)

      expect(place).toEqual({ county: '05', municipality: '0581' })
      expect(list?.rows.map(({ title }) => title)).toEqual(['På gården'])
    }
    expect((await ask({ county: ['05'] })).list?.total).toBe(2)
  })

  test('leaves out what is withdrawn', async () => {
    const id = await published('examples', anExample())
    expect((await ask()).placed).toBe(1)

    await move(bank, 'examples', id, 'unpublish')

    expect((await ask()).placed).toBe(0)
    expect((await ask({ municipality: ['0581'] })).list?.rows).toEqual([])
  })
})

describe('the guide', () => {
  const ask = async (answers = {}, locale: 'sv' | 'en' = 'sv') => {
    const [methods, examples] = await suggestByAnswers(aReader(bank, locale), answers)
    if (!methods || !examples) throw new Error('Both kinds are suggested')
    return { methods, examples }
  }
  const titles = ({ rows }: { rows: readonly { card: { title: string } }[] }) =>
    rows.map(({ card }) => card.title)

  test('puts what suits first, with the reasons for and against', async () => {
    await publish(bank, 'themes', known.theme)
    await published('methods', aMethod({ title: 'Dyr', costBand: 'over_5000' }))
    await published('methods', aMethod({ title: 'Okänd', costBand: 'okand' }))
    await published('methods', aMethod({ title: 'Billig', costBand: 'ingen' }))

    const { methods } = await ask({ cost: ['under_50'], time: ['under_1_dag'] })

    expect(titles(methods)).toEqual(['Billig', 'Okänd', 'Dyr'])
    expect(methods.rows.map(({ fit }) => fit.fits)).toEqual([
      [{ facet: 'cost', codes: ['ingen'] }],
      [],
      [],
    ])
    expect(methods.rows[1]?.fit.unknown).toEqual(['cost'])
    expect(methods.rows[2]?.fit.differs.map(({ facet }) => facet)).toEqual(['time', 'cost'])
  })

  test('is honest where nothing fits all, and tells which answer to let go', async () => {
    await published('methods', aMethod({ costBand: 'under_50', timeToRun: '1_5_dagar' }))

    const { examples, methods } = await ask({ cost: ['under_50'], time: ['under_1_dag'] })

    expect(methods.fitAll).toBe(0)
    expect(methods.loosen).toEqual([{ facet: 'time', count: 1 }])
    expect(methods.rows).toHaveLength(1)
    expect(examples).toMatchObject({ rows: [], fitAll: 0, loosen: [] })
  })

  test('counts the examples that have used a method, and names its tools and what it demands', async () => {
    const tool = await published('tools', aTool({ title: 'Checklistan' }))
    const used = await published(
      'methods',
      aMethod({ title: 'Använd', competence: 'utbildning_kravs', tools: [tool] }),
    )
    await published('methods', aMethod({ title: 'Nyare, men oanvänd' }))
    await published('examples', anExample({ methodsUsed: [{ method: used }] }))

    const { methods } = await ask()

    expect(titles(methods)).toEqual(['Använd', 'Nyare, men oanvänd'])
    expect(methods.rows[0]).toMatchObject({
      usedIn: 1,
      needsTraining: true,
      tools: [{ kind: 'tool', title: 'Checklistan' }],
    })
    expect(methods.rows[1]).toMatchObject({ usedIn: 0, needsTraining: false, tools: [] })
  })

  test('suggests few, and never a draft', async () => {
    for (let count = 0; count < 7; count += 1) await published('methods', aMethod())
    await bank.keep('methods', aMethod({ title: 'Ett utkast' }))

    for (const locale of ['sv', 'en'] as const) {
      const { methods } = await ask({}, locale)

      expect(methods.rows).toHaveLength(6)
      expect(methods.fitAll).toBe(7)
      expect(titles(methods)).not.toContain('Ett utkast')
    }
  })
})
