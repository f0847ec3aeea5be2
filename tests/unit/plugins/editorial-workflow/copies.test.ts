import { afterEach, expect, test, vi } from 'vitest'

/** A built site holds this code twice: where the bank was opened, and where a page asks for something. */
async function aCopy() {
  vi.resetModules()
  return {
    ...(await import('@/plugins/editorial-workflow/hooks/binMove')),
    ...(await import('@/plugins/editorial-workflow/guestMaterial')),
    ...(await import('@/plugins/editorial-workflow/permit')),
  }
}

afterEach(() => vi.resetModules())

const permit = () => ({ collection: 'examples', id: '7', isSpent: false, workflow: {} as never })

test('a pass that a page makes is taken by the hooks of the bank, once', async () => {
  const [page, bank] = [await aCopy(), await aCopy()]

  const context = page.contextWith(permit())

  expect(bank.contextWith).not.toBe(page.contextWith)
  expect(bank.spendPermit(context, 'examples', '7')).toMatchObject({ id: '7' })
  expect(bank.spendPermit(context, 'examples', '7')).toBeNull()
  expect(page.findPermit(context, 'examples', '7')).toBeNull()
})

test('guest material and a move into the bin are known in every copy', async () => {
  const [page, bank] = [await aCopy(), await aCopy()]
  const context = page.guestMaterial('case-1')
  page.markBinMove(context, 'examples', '7')

  expect(bank.submissionBehind(context)).toBe('case-1')
  expect(bank.takeBinMove(context, 'examples', '7')).toBe(true)
})

test.each([
  'permit',
  'editorial-workflow permit',
  Symbol('editorial-workflow permit'),
  Symbol.for('editorial-workflow permit'),
  Symbol.for('permit'),
])('the name of a pass makes none: %s', async (name) => {
  const { findPermit } = await aCopy()

  expect(findPermit({ [name]: permit() }, 'examples', '7')).toBeNull()
})
