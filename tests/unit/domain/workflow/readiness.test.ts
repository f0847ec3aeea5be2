import { describe, expect, test } from 'vitest'

import { findMissing } from '@/domain/workflow/findMissing'
import { isFilled } from '@/domain/workflow/isFilled'
import { isWorthPublishing } from '@/domain/workflow/isWorthPublishing'
import { listRequiredPaths } from '@/domain/workflow/listRequiredPaths'

const words = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

const anExample = (change: object = {}) => ({
  title: 'Språkkafé i tvättstugan',
  summary: 'Grannar övar svenska medan tvätten går.',
  themes: ['t1'],
  targetGroups: ['nyanlanda'],
  ownerOrganisation: 'o1',
  license: 'cc_by_4',
  sources: [{ id: 'r1', title: 'Bolagets webbplats' }],
  challenge: words('Ensamhet.'),
  goal: words('Fler möten.'),
  whatWasDone: words('Kaffe på torsdagar.'),
  results: words('Fyrtio deltagare.'),
  evidenceLevel: '1',
  successFactors: ['Samma tid varje vecka'],
  whatDidNotWork: words('Källan nämner inget som inte fungerade.'),
  status: 'pagar',
  startYear: 2021,
  municipality: 'm1',
  scale: 'bostadsomrade',
  actors: [{ id: 'r2', organisation: 'o1', role: 'huvudman' }],
  ...change,
})

const missing = (
  doc: object,
  question: { isSourceLocale?: boolean; isRepublication?: boolean } = {},
) =>
  findMissing('examples', {
    doc: doc as Record<string, unknown>,
    isSourceLocale: question.isSourceLocale ?? true,
    isRepublication: question.isRepublication ?? false,
  }).map(({ path, reason }) => `${path}: ${reason}`)

describe('an example', () => {
  test('is ready when everything that is asked for is there', () => {
    expect(missing(anExample())).toEqual([])
  })

  for (const path of listRequiredPaths('examples').filter((path) => !path.includes('.'))) {
    test(`is not ready without ${path}`, () => {
      expect(missing(anExample({ [path]: null }))).toEqual([`${path}: missing`])
    })
  }

  test('needs an evaluation from evidence level 3', () => {
    const second = missing(anExample({ evidenceLevel: '2' }))
    const third = missing(anExample({ evidenceLevel: '3' }))
    const evaluated = missing(
      anExample({ evidenceLevel: '3', evaluation: [{ title: 'Utvärdering', year: 2023 }] }),
    )

    expect([second, third, evaluated]).toEqual([[], ['evaluation: missing'], []])
  })

  test('needs a start year, or words about why there is none', () => {
    const without = missing(anExample({ startYear: null }))
    const explained = missing(anExample({ startYear: null, yearNote: 'Källan nämner inget år.' }))

    expect([without, explained]).toEqual([['startYear: missing'], []])
  })

  test('needs a change note when it is published again, and not before', () => {
    const first = missing(anExample())
    const again = missing(anExample(), { isRepublication: true })
    const noted = missing(anExample({ changeNote: 'Nya siffror.' }), { isRepublication: true })

    expect([first, again, noted]).toEqual([[], ['changeNote: missing'], []])
  })

  test('points at the row that is half written', () => {
    const doc = anExample({
      actors: [{ organisation: 'o1', role: 'huvudman' }, { organisation: 'o2' }],
      links: [{ label: 'Läs mer' }],
    })

    expect(missing(doc)).toEqual(['links.0.url: missing', 'actors.1.role: missing'])
  })

  test('quotes nobody who has not agreed to it', () => {
    const quote = (consent: boolean) => missing(anExample({ quote: { text: 'Så bra!', consent } }))

    expect([quote(false), quote(true)]).toEqual([['quote.consent: consent'], []])
  })

  test('never shows a police classification without its year', () => {
    const doc = anExample({ areaContext: { policeClass: 'utsatt' } })

    expect(missing(doc)).toEqual(['areaContext.policeClassYear: missing'])
  })

  test('is asked in English only for what has a text of its own in English', () => {
    const english = missing({ title: 'Language café', links: [{}] }, { isSourceLocale: false })

    expect(english).toEqual([
      'summary: missing',
      'links.0.label: missing',
      'challenge: missing',
      'goal: missing',
      'whatWasDone: missing',
      'results: missing',
      'successFactors: missing',
      'whatDidNotWork: missing',
    ])
  })
})

describe('the other kinds', () => {
  const asked = (collection: Parameters<typeof findMissing>[0], doc: object) =>
    findMissing(collection, {
      doc: doc as Record<string, unknown>,
      isSourceLocale: true,
      isRepublication: false,
    })

  test('a method needs three steps, and says how many', () => {
    const step = { title: 'Bjud in', body: words('Skriv till alla.') }

    const two = asked('methods', { steps: [step, step] }).filter(({ path }) => path === 'steps')
    const three = asked('methods', { steps: [step, step, step] }).filter(
      ({ path }) => path === 'steps',
    )

    expect(two).toEqual([{ path: 'steps', reason: 'too-few', values: { min: 3 } }])
    expect(three).toEqual([])
  })

  test('an organisation needs a municipality unless it works in the whole country', () => {
    const paths = (doc: object) => asked('organisations', doc).map(({ path }) => path)

    expect(paths({})).toContain('municipality')
    expect(paths({ national: true })).not.toContain('municipality')
  })

  test('a lab tells what it learned once it has ended', () => {
    const paths = (status: string) => asked('labs', { status }).map(({ path }) => path)

    expect(paths('pagar')).not.toEqual(expect.arrayContaining(['tests']))
    expect(paths('avslutat')).toEqual(
      expect.arrayContaining(['tests', 'lessons', 'recommendations']),
    )
  })

  for (const collection of ['examples', 'methods', 'tools'] as const) {
    test(`${collection} name at least one source`, () => {
      expect(asked(collection, { sources: [] }).map(({ path }) => path)).toContain('sources')
    })
  }
})

describe('a translation', () => {
  test('meets readers once it has a title and a summary', () => {
    const title = isWorthPublishing('examples', { title: 'Language café' })
    const both = isWorthPublishing('examples', {
      title: 'Language café',
      summary: 'Neighbours talk.',
    })

    expect([title, both]).toEqual([false, true])
  })

  test('of a diary entry, which has no summary, needs its title and its text', () => {
    const title = isWorthPublishing('lab-updates', { title: 'Week 1' })
    const both = isWorthPublishing('lab-updates', { title: 'Week 1', body: words('We met.') })

    expect([title, both]).toEqual([false, true])
  })
})

describe('filled', () => {
  test('is a text, a number, an answer, a list with something in it, a rich text with words', () => {
    const filled = ['a', 0, false, ['a'], [{ id: 'r', title: 'a' }], words('a')]

    expect(filled.filter((value) => !isFilled(value))).toEqual([])
  })

  test('is not a space, an empty list, an empty row, or an editor that holds only an empty line', () => {
    const empty = [null, undefined, '', '  ', [], [''], [{ id: 'r', title: '' }], words(' '), {}]

    expect(empty.filter(isFilled)).toEqual([])
  })
})
