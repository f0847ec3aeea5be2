import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'

import { type AddressParams, parseFilter } from '@/plugins/editorial-workflow/record/filter'
import { listChoices } from '@/plugins/editorial-workflow/record/listChoices'
import { listRecord } from '@/plugins/editorial-workflow/record/listRecord'
import { parsePeriod } from '@/plugins/editorial-workflow/record/parsePeriod'
import { readReport, reportScope } from '@/plugins/editorial-workflow/record/readReport'
import { settingsOf } from '@/plugins/editorial-workflow/settle'

import { type Actor, startBank } from '../../support/bank'
import { anExample, known } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, take } = steps(bank)
const { payload } = bank
const settings = settingsOf(payload)

beforeEach(() => bank.emptyBank())

async function requestOf(as: Actor | null): Promise<PayloadRequest> {
  const user = as ? await payload.findByID({ collection: 'users', id: bank.users[as].id }) : null
  return createLocalReq(
    { ...(user && { user: { ...user, collection: 'users' } as never }) },
    payload,
  )
}

/** What somebody meets on the record page. */
async function read(as: Actor | null, params: AddressParams = {}, limit = 50) {
  const { lines, ...page } = await listRecord(settings, await requestOf(as), parseFilter(params), {
    limit,
  })
  const told = lines.map(({ sentence, ...line }) => ({
    ...line,
    sentence: sentence.map(({ text }) => text).join(''),
  }))
  return { ...page, lines: told }
}

const idsOf = ({ lines }: Awaited<ReturnType<typeof read>>) => [
  ...new Set(lines.map(({ documentId }) => documentId)),
]

describe('the record', () => {
  test('tells in words who did what with which document, and why', async () => {
    const { id } = await bank.keep(
      'examples',
      anExample({ title: 'Gården som blev ett vardagsrum' }),
      {
        as: 'contributor',
      },
    )
    await take('submit', id, { as: 'contributor' })
    await take('request_changes', id, { comment: 'Källan behöver ett årtal.' })

    const [newest] = (await read('editor')).lines

    expect(newest).toMatchObject({
      sentence: 'editor bad om ändringar i exemplet Gården som blev ett vardagsrum',
      comment: 'Källan behöver ett årtal.',
      from: 'Under granskning',
      to: 'Ändringar begärda',
      role: 'Redaktör',
      kind: 'Exempel',
    })
    expect(newest?.organisation).toBeTruthy()
  })

  test('shows everybody what they work with, and nobody else’s', async () => {
    const mine = await anExampleIn('in_review', { as: 'contributor' })
    const theirs = await anExampleIn('in_review', { as: 'otherContributor' })
    const colleagues = await anExampleIn('draft', { as: 'partner' })

    const seen = {
      admin: idsOf(await read('admin', { kind: 'examples' })),
      editor: idsOf(await read('editor', { kind: 'examples' })),
      partner: idsOf(await read('partner', { kind: 'examples' })),
      contributor: idsOf(await read('contributor')),
      otherPartner: idsOf(await read('otherPartner', { kind: 'examples' })),
      nobody: idsOf(await read(null)),
    }

    expect(seen.admin.toSorted()).toEqual([mine, theirs, colleagues].toSorted())
    expect(seen.editor.toSorted()).toEqual(seen.admin.toSorted())
    expect(seen.partner.toSorted()).toEqual([mine, colleagues].toSorted())
    expect(seen.contributor).toEqual([mine])
    expect(seen.otherPartner).toEqual([theirs])
    expect(seen.nobody).toEqual([])
  })

  test('a partner gets nothing by asking for another organisation, person or document', async () => {
    const theirs = await anExampleIn('in_review', { as: 'otherContributor' })

    const answers = [
      await read('partner', { organisation: known.otherOrganisation }),
      await read('partner', { item: `examples:${theirs}` }),
      await read('partner', { person: bank.users.otherContributor.id }),
    ]

    expect(answers.map(({ total }) => total)).toEqual([0, 0, 0])
  })

  test('is narrowed by person, organisation, kind, event, document and departures', async () => {
    const id = await anExampleIn('in_review', { as: 'contributor' })
    await anExampleIn('draft', { as: 'otherPartner' })
    await take('override', id, {
      as: 'admin',
      comment: 'Texten skickades in av misstag, den var inte klar.',
      to: 'draft',
    })

    const total = async (params: AddressParams) => (await read('admin', params)).total

    expect(await total({ person: bank.users.admin.id, kind: 'examples' })).toBe(1)
    expect(await total({ organisation: known.otherOrganisation, kind: 'examples' })).toBe(1)
    expect(await total({ move: 'submit' })).toBe(1)
    expect(await total({ item: `examples:${id}` })).toBe(3)
    expect(await total({ flagged: '1' })).toBe(1)
    expect(await total({ flagged: '1', move: 'submit' })).toBe(0)
  })

  test('marks an editor who approves what they have submitted themselves', async () => {
    const own = await anExampleIn('in_review', { as: 'editor' })
    const other = await anExampleIn('in_review', { as: 'contributor' })
    const comment = 'Ingen kollega är på plats den här veckan.'
    await take('approve_and_publish', own, { as: 'editor', comment })
    await take('approve', other, { as: 'editor' })

    const { lines } = await read('admin', { flagged: '1' })

    expect(lines.map(({ documentId, transition }) => [documentId, transition])).toEqual([
      [own, 'approve'],
    ])
  })

  test('is narrowed by days, the last one with it', async () => {
    await anExampleIn('draft')
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: settings.timeZone }).format(
      new Date(),
    )

    const total = async (params: AddressParams) =>
      (await read('admin', { ...params, kind: 'examples' })).total

    expect(await total({ from: today, to: today })).toBe(1)
    expect(await total({ to: '2020-01-01' })).toBe(0)
    expect(await total({ from: '2120-01-01' })).toBe(0)
  })

  test('comes in pages, newest first, each line on one of them', async () => {
    await anExampleIn('published')
    await anExampleIn('approved')

    const first = await read('editor', { kind: 'examples' }, 4)
    const second = await read('editor', { kind: 'examples', page: '2' }, 4)

    const keys = [...first.lines, ...second.lines].map(({ key }) => key)
    const times = [...first.lines, ...second.lines].map(({ at }) => at)
    expect(first).toMatchObject({ total: 7, pages: 2 })
    expect(new Set(keys).size).toBe(7)
    expect(times).toEqual(times.toSorted().reverse())
  })

  test('names people and documents that are gone as such, and breaks nothing', async () => {
    const anna = await bank.aPerson('contributor')
    const id = await anExampleIn('draft', { as: anna })
    await take('trash', id)
    await take('delete_forever', id, { as: 'admin' })
    await payload.delete({ collection: 'users', id: anna.id })

    const lines = (await read('admin', { item: `examples:${id}` })).lines

    expect(lines.map(({ sentence }) => sentence)).toEqual([
      'Administratör raderade exemplet raderat innehåll för alltid',
      'editor lade exemplet raderat innehåll i papperskorgen',
      'Borttagen person skapade exemplet raderat innehåll',
    ])
  })

  test('asks the database a few times, however many lines there are', async () => {
    await anExampleIn('published')
    const req = await requestOf('editor')
    const asked: string[] = []
    const { find } = payload.db
    payload.db.find = ((args: { collection: string }) => {
      asked.push(args.collection)
      return find.call(payload.db, args as never)
    }) as never

    await listRecord(settings, req, parseFilter({}))
    payload.db.find = find

    expect(asked.toSorted()).toEqual([
      'users',
      'workflow-events',
      'workflow-events',
      'workflow-items',
    ])
  })

  test('offers a partner the colleagues to choose among, and a contributor nobody', async () => {
    const filter = parseFilter({})

    const partner = await listChoices(settings, await requestOf('partner'), filter)
    const contributor = await listChoices(settings, await requestOf('contributor'), filter)

    expect(partner.people.map(({ label }) => label).toSorted()).toEqual(['contributor', 'partner'])
    expect(partner.organisations).toEqual([])
    expect([contributor.people, contributor.organisations]).toEqual([[], []])
  })
})

describe('the export', () => {
  const ask = (as: Actor | undefined, query: Record<string, string> = {}) =>
    bank.rest('GET', '/api/workflow/record.csv', { as, query })

  test.each(['admin', 'editor'] as const)('is given to %s, with what was asked for', async (as) => {
    const id = await anExampleIn('changes_requested')

    const { body, headers, status } = await ask(as, { item: `examples:${id}` })

    const rows = body.trimEnd().split('\r\n')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="\w+-[\d-]+\.csv"$/)
    expect(rows).toHaveLength(4)
    expect(rows[1]).toContain('Källan behöver ett årtal.')
    expect(rows[1]).toContain(`examples:${id}:3`)
  })

  test.each([
    ['a partner', 'partner'],
    ['a contributor', 'contributor'],
    ['a visitor', undefined],
  ] as const)('is kept from %s', async (_, as) => {
    await anExampleIn('in_review')

    const { body, status } = await ask(as)

    expect(status).toBe(403)
    expect(JSON.stringify(body)).not.toContain('examples:')
  })

  test('holds no address of anybody', async () => {
    await anExampleIn('published', { as: 'partner' })

    const { body } = await ask('admin')

    expect(body).not.toMatch(/@example\.se/)
  })

  test('makes text of a comment that a spreadsheet would run', async () => {
    const id = await anExampleIn('in_review')
    await take('request_changes', id, { comment: '=HYPERLINK("http://x.se";"klicka")' })

    const { body } = await ask('editor', { item: `examples:${id}` })

    expect(body).toContain(`"'=HYPERLINK(""http://x.se"";""klicka"")"`)
  })

  test('holds every line, also when there are many', async () => {
    const id = await anExampleIn('draft')
    const event = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'workflow-events',
      where: { documentId: { equals: id } },
    })
    const { id: _, ...line } = event ?? { id: '' }
    for (let rev = 2; rev <= 520; rev += 1) {
      await payload.db.create({
        collection: 'workflow-events',
        data: { ...line, key: `examples:${id}:${rev}`, rev },
      })
    }

    const { body } = await ask('editor', { item: `examples:${id}` })

    const keys = body.match(/examples:[\w-]+:\d+/g)
    expect(new Set(keys).size).toBe(520)
  })
})

describe('the report', () => {
  const report = async (as: Actor) => {
    const req = await requestOf(as)
    const scope = reportScope(settings, req.user)
    const period = parsePeriod({}, new Date(), settings.timeZone)
    return scope && readReport(settings, req, period, scope)
  }

  test('counts what happened, and shows what waits', async () => {
    await anExampleIn('published')
    await anExampleIn('changes_requested')
    const waiting = await anExampleIn('in_review')

    const found = await report('editor')

    expect(found).toMatchObject({ approved: 1, published: 1, returned: 1, submitted: 3 })
    expect(found?.months).toHaveLength(13)
    expect(found?.months.at(-1)).toMatchObject({ fresh: 1 })
    expect(found?.oldest.map(({ documentId }) => documentId)).toContain(waiting)
    expect(found?.oldest).toHaveLength(2)
  })

  test('shows a partner the figures of their own organisation, and a contributor none', async () => {
    await anExampleIn('published', { as: 'partner' })
    await anExampleIn('in_review', { as: 'otherPartner' })

    const mine = await report('partner')

    expect(mine).toMatchObject({ published: 1, submitted: 1 })
    expect(mine?.oldest).toEqual([])
    expect(await report('contributor')).toBeNull()
  })
})
