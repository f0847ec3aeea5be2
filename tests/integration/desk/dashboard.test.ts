import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'

import { findDesk } from '@/plugins/editorial-workflow/desk/findDesk'
import { listDesk } from '@/plugins/editorial-workflow/desk/listDesk'
import type { PanelName } from '@/plugins/editorial-workflow/desk/panels'
import { parseDeskFilter } from '@/plugins/editorial-workflow/desk/parseDeskFilter'
import { deskReader } from '@/plugins/editorial-workflow/desk/reader'
import { settingsOf } from '@/plugins/editorial-workflow/settle'

import { type Actor, startBank } from '../../support/bank'
import { anExample } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, take } = steps(bank)

beforeEach(() => bank.emptyBank())

/** Somebody at the desk: the request of theirs, and who they are to it. */
async function atTheDesk(actor: Actor) {
  const user = await bank.payload.findByID({ collection: 'users', id: bank.users[actor].id })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, bank.payload)
  const settings = settingsOf(bank.payload)
  const reader = deskReader(settings, req.user)
  if (!reader) throw new Error(`${actor} works with nothing`)
  return { reader, req, settings }
}

/** The titles in each panel that somebody has; empty panels are left out. */
async function deskOf(actor: Actor): Promise<Partial<Record<PanelName, string[]>>> {
  const { reader, req, settings } = await atTheDesk(actor)
  const answers = await findDesk(settings, req, reader)
  return Object.fromEntries(
    answers
      .filter(({ count }) => count > 0)
      .map(({ panel, rows }) => [panel.name, rows.map(({ title }) => title)]),
  )
}

async function listFor(actor: Actor, asked: Record<string, string>) {
  const { reader, req, settings } = await atTheDesk(actor)
  return listDesk(settings, req, reader, parseDeskFilter(asked))
}

const titled = (title: string) => ({ item: anExample({ title }) })

describe('the first page of the admin', () => {
  test('an editor sees the queue, what is theirs to review, and what is approved', async () => {
    await anExampleIn('in_review', titled('I kön'))
    const mine = await anExampleIn('in_review', titled('Min att granska'))
    await take('assign', mine, { assignee: bank.users.editor.id })
    const theirs = await anExampleIn('in_review', titled('Adminens att granska'))
    await take('assign', theirs, { assignee: bank.users.admin.id })
    await anExampleIn('approved', titled('Godkänd'))

    const editor = await deskOf('editor')
    expect(editor).toMatchObject({
      waiting_for_me: ['Min att granska'],
      queue: ['I kön'],
      to_publish: ['Godkänd'],
    })
    expect((await deskOf('admin')).waiting_for_me).toEqual(['Adminens att granska'])
  })

  test('a contributor sees their drafts, what they wait for, and what they are asked to change', async () => {
    await anExampleIn('draft', titled('Mitt utkast'))
    await anExampleIn('in_review', titled('Skickad'))
    await anExampleIn('changes_requested', titled('Att ändra'))
    await anExampleIn('draft', { as: 'partner', ...titled('Partnerns utkast') })

    expect(await deskOf('contributor')).toEqual({
      waiting_for_me: ['Att ändra'],
      my_drafts: ['Mitt utkast'],
      waiting_for_others: ['Skickad'],
    })
  })

  test('a partner sees nothing of another organisation, and has no queue', async () => {
    await anExampleIn('in_review', titled('Vår'))
    await anExampleIn('in_review', { as: 'otherPartner', ...titled('Deras') })
    await anExampleIn('draft', { as: 'otherPartner', ...titled('Deras utkast') })

    const all = Object.values(await deskOf('partner')).flat()
    expect(all).not.toContain('Deras')
    expect(all).not.toContain('Deras utkast')
    expect(Object.keys(await deskOf('partner'))).not.toContain('queue')
    expect(await deskOf('otherPartner')).toEqual({
      my_drafts: ['Deras utkast'],
      waiting_for_others: ['Deras'],
    })
  })

  test('what should be looked over is shown to its owner, and in the bin nothing is shown', async () => {
    const id = await anExampleIn('published', titled('Gammal'))
    const bin = await anExampleIn('draft', titled('Slängd'))
    await take('trash', bin)
    const soon = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000).toISOString()
    const { docs } = await bank.payload.db.find<{ id: string }>({
      collection: 'workflow-items',
      where: { documentId: { equals: id } },
    })
    await bank.payload.db.updateOne({
      collection: 'workflow-items',
      id: String(docs[0]?.id),
      data: { nextReviewAt: soon },
    })

    expect((await deskOf('partner')).to_confirm).toEqual(['Gammal'])
    expect((await deskOf('editor')).to_confirm).toEqual(['Gammal'])
    expect(Object.keys(await deskOf('contributor'))).not.toContain('to_confirm')
    expect((await deskOf('contributor')).my_drafts).toBeUndefined()
  })

  test('asks the database once a panel, and twice for all the names', async () => {
    for (const title of ['Ett', 'Två', 'Tre']) await anExampleIn('in_review', titled(title))
    const { reader, req, settings } = await atTheDesk('editor')
    const asked: string[] = []
    const { find } = bank.payload.db
    bank.payload.db.find = ((args: { collection: string }) => {
      asked.push(args.collection)
      return find.call(bank.payload.db, args as never)
    }) as never

    const answers = await findDesk(settings, req, reader).finally(() => {
      bank.payload.db.find = find
    })

    const rows = asked.filter((collection) => collection === 'workflow-items')
    expect(rows).toHaveLength(answers.length)
    expect(asked.length).toBeLessThanOrEqual(answers.length + 2)
  })
})

describe('the list of all texts', () => {
  const titles = async (actor: Actor, asked: Record<string, string>) =>
    (await listFor(actor, asked)).rows.map(({ title }) => title).sort()

  beforeEach(async () => {
    await anExampleIn('draft', titled('Odling på gården'))
    await anExampleIn('in_review', titled('Läxhjälp'))
    await anExampleIn('draft', { as: 'otherPartner', ...titled('Odling hos andra') })
  })

  test('is narrowed by state, by words, by reviewer and by chosen documents', async () => {
    expect(await titles('editor', { kind: 'examples', state: 'draft' })).toEqual([
      'Odling hos andra',
      'Odling på gården',
    ])
    expect(await titles('editor', { text: 'odling gården' })).toEqual(['Odling på gården'])
    expect(
      await titles('editor', { kind: 'examples', assignee: 'nobody', state: 'in_review' }),
    ).toEqual(['Läxhjälp'])
    expect(await titles('editor', { assignee: 'me' })).toEqual([])
    const { rows } = await listFor('editor', { state: 'in_review' })
    expect(await titles('editor', { only: rows[0]?.key ?? '' })).toEqual(['Läxhjälp'])
  })

  test('no filter brings back a row of another organisation', async () => {
    const { rows } = await listFor('editor', { text: 'hos andra' })
    const [theirs] = rows

    expect(await titles('partner', { only: theirs?.key ?? '' })).toEqual([])
    expect(await titles('partner', { organisation: theirs?.organisationId ?? '' })).toEqual([])
    expect(await titles('partner', { text: 'Odling' })).toEqual(['Odling på gården'])
    expect(await titles('contributor', { panel: 'queue' })).not.toContain('Odling hos andra')
  })

  test('says what a document is called, whose it is, and where it is worked with', async () => {
    const { rows } = await listFor('editor', { text: 'Läxhjälp' })

    expect(rows[0]).toMatchObject({
      kind: 'Exempel',
      organisation: expect.stringContaining('Bostadsbolaget'),
      state: 'in_review',
      href: expect.stringMatching(/^\/admin\/collections\/examples\/.+\/review$/),
      dates: { dueAt: { isPast: false } },
    })
  })
})

describe('the lists that everybody may open', () => {
  const presetsFor = async (actor: Actor) => {
    const query = { limit: 100, where: { relatedCollection: { equals: 'examples' } } }
    const { body } = await bank.rest('GET', '/api/payload-query-presets', { as: actor, query })
    return body.docs as { title: string; where: object }[]
  }

  test('are there once for each collection, however often the site starts', async () => {
    const { keepPresets } = await import('@/plugins/editorial-workflow/desk/keepPresets')
    await keepPresets(bank.payload)

    const titles = (await presetsFor('contributor')).map(({ title }) => title).sort()
    expect(titles).toEqual(['Att granska', 'Behöver ses över', 'Mina utkast', 'Schemalagt'])
  })

  test('are there once although two processes started at the same moment', async () => {
    const { keepPresets } = await import('@/plugins/editorial-workflow/desk/keepPresets')
    await bank.payload.db.deleteMany({ collection: 'payload-query-presets', where: {} })

    await Promise.all([keepPresets(bank.payload), keepPresets(bank.payload)])

    const titles = (await presetsFor('contributor')).map(({ title }) => title).sort()
    expect(titles).toEqual(['Att granska', 'Behöver ses över', 'Mina utkast', 'Schemalagt'])
  })

  test('“my drafts” are those of the reader', async () => {
    await bank.keep('examples', anExample({ title: 'Partnerns' }), { as: 'partner' })
    await bank.keep('examples', anExample({ title: 'Redaktörens' }), { as: 'editor' })

    for (const [actor, title] of [
      ['partner', 'Partnerns'],
      ['editor', 'Redaktörens'],
    ] as const) {
      const preset = (await presetsFor(actor)).find((one) => one.title === 'Mina utkast')
      const { body } = await bank.rest('GET', '/api/examples', {
        as: actor,
        query: { depth: 0, draft: true, where: preset?.where },
      })
      expect(body.docs.map((doc: { title: string }) => doc.title)).toEqual([title])
    }
  })

  test('a list by state asks the newest version', async () => {
    await anExampleIn('working_copy')
    const preset = (await presetsFor('editor')).find((one) => one.title === 'Att granska')
    const id = await anExampleIn('in_review')

    const { body } = await bank.rest('GET', '/api/examples', {
      as: 'editor',
      query: { depth: 0, draft: true, where: preset?.where },
    })

    expect(body.docs.map((doc: { id: string }) => doc.id)).toEqual([id])
  })
})
