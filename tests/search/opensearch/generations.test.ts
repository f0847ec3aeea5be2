import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { formatOf } from '@/search/opensearch/indexRules'

import { aCatalogueItem } from '../../support/aCatalogueItem'
import {
  analyser,
  idsIn,
  inChunks,
  type Opened,
  openOutside,
  searchIn,
  searchUrl,
} from '../../support/search/engines'
import { someItems } from '../../support/search/someItems'

const format = formatOf(analyser)
const root = join(import.meta.dirname, '../../..')

const one = aCatalogueItem({ id: 'one', sv: { title: 'Odlingslott' } })

describe.skipIf(!searchUrl)('generations of an index', () => {
  const name = `test-${randomUUID()}`
  let opened: Opened
  const engine = () => opened.engine

  beforeAll(async () => {
    opened = await openOutside(searchUrl ?? '', name)
  })
  afterAll(() => opened.leave())

  const ask = async (method: string, path: string) => {
    const answer = await fetch(`${searchUrl}/${path}`, { method })
    return answer.json()
  }
  const listIndices = async () => Object.keys(await ask('GET', `${name}-*`)).sort()

  /** Another process in the middle of a rebuild. */
  async function startRebuild(): Promise<ChildProcess> {
    const file = join(root, 'tests/support/search/rebuildSlowly.ts')
    const rebuilder = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: root,
      env: { ...process.env, INDEX_NAME: name },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await once(rebuilder.stdout, 'data')
    return rebuilder
  }

  test('one index is left after however many rebuilds, named by the rules it is made by', async () => {
    for (let times = 0; times < 3; times += 1) await engine().rebuild(inChunks([one]))

    expect(await listIndices()).toEqual([
      expect.stringMatching(new RegExp(`^${name}-v${format}-\\d{13}-`)),
    ])
  })

  test('a rebuild that is killed leaves the index as it was, and the next one cleans up after it', async () => {
    await engine().rebuild(inChunks([one]))
    const rebuilder = await startRebuild()
    expect(await listIndices()).toHaveLength(2)

    const ended = once(rebuilder, 'exit')
    rebuilder.kill('SIGKILL')
    await ended

    expect(await idsIn(engine(), '')).toEqual(['one'])
    await engine().rebuild(inChunks([one]))
    expect(await listIndices()).toHaveLength(1)
  })

  test('an index that another process fills is left to it, and hears of what is published', async () => {
    const rebuilder = await startRebuild()

    await engine().rebuild(inChunks(someItems(3)))
    await engine().put([one])
    await engine().remove(['filled-0', 'filled-2'])
    expect(await listIndices()).toHaveLength(2)
    const ended = once(rebuilder, 'exit')
    rebuilder.stdin?.end('enough\n')
    await ended

    expect((await idsIn(engine(), '')).sort()).toEqual(['filled-1', 'filled-3', 'one'])
    expect(await listIndices()).toHaveLength(1)
  })

  test('indices of former rules are cleaned away in time, and those of others never', async () => {
    const hoursAgo = Date.now() - 2 * 3_600_000
    const old = `${name}-v00000000-${hoursAgo}-abcdef12`
    const young = `${name}-v00000000-${Date.now()}-abcdef12`
    const other = `other-${name}-v${format}-${hoursAgo}-abcdef12`
    for (const index of [old, young, other]) await ask('PUT', index)

    await engine().rebuild(inChunks([one]))

    const left = await listIndices()
    expect(left).toContain(young)
    expect(left).not.toContain(old)
    expect(await ask('DELETE', other)).toEqual({ acknowledged: true })
  })

  test('of a thousand items the last is found as the first', async () => {
    const text = 'odlingslott '.repeat(20)
    const items = Array.from({ length: 1_000 }, (_, at) =>
      aCatalogueItem({ id: `id-${at}`, sv: { title: `Titel ${at}`, text } }),
    )

    await engine().rebuild(inChunks(items, 1_000))

    const { hits, total } = await searchIn(engine(), 'odlingslott', { offset: 990, sort: 'title' })
    expect(total).toBe(1_000)
    expect(hits.at(-1)?.id).toBe('id-999')
  })
})
