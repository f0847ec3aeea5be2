import type { BasePayload } from 'payload'
import { afterEach, expect, test, vi } from 'vitest'

/** A built site holds this code twice: once for pages, once for routes. */
async function aCopy() {
  vi.resetModules()
  return import('@/plugins/gatekeeper/limits')
}

afterEach(() => vi.resetModules())

const aBank = () => ({ db: { name: 'sqlite' } }) as unknown as BasePayload
const twice = [{ key: 'mark', most: 2, name: 'address', seconds: 60 }]

test('pages and routes count the turns of one address together', async () => {
  const [pages, routes] = [await aCopy(), await aCopy()]
  const bank = aBank()

  const turns = [
    await pages.takeTurn(bank, twice),
    await routes.takeTurn(bank, twice),
    await pages.takeTurn(bank, twice),
  ]

  expect(routes.takeTurn).not.toBe(pages.takeTurn)
  expect(turns.map(({ ok }) => ok)).toEqual([true, true, false])
})

test('each bank counts for itself', async () => {
  const { takeTurn } = await aCopy()
  const [one, other] = [aBank(), aBank()]
  await takeTurn(one, twice)
  await takeTurn(one, twice)

  expect((await takeTurn(one, twice)).ok).toBe(false)
  expect((await takeTurn(other, twice)).ok).toBe(true)
})
