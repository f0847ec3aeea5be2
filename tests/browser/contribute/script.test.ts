import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'

import { aVisitor } from '../../support/browser'
import {
  aPicture,
  fillExample,
  openTheDoor,
  pressSend,
  referenceOn,
  waitForScripts,
} from '../../support/contributeForm'

beforeAll(async () => {
  await openTheDoor()
})

/** What the form may weigh beyond what every page of the site carries, in bytes. */
const budget = 60_000

test('the form carries less than 60 kB of script of its own, all that it fetches later counted', async () => {
  const common = await listScripts('/om', async () => {})
  const all = await listScripts('/bidra', async (page) => {
    await waitForScripts(page)
    await page.getByLabel('Kommun', { exact: true }).pressSequentially('norr')
    await page.getByLabel(/^Välj bilder/).setInputFiles([await aPicture()])
    await fillExample(page, 'Vägd')
    await page.getByLabel(/^Vi får dela filen/).check()
    await pressSend(page)
    await referenceOn(page)
  })

  const own = [...all].filter(([path]) => !common.has(path))
  const raw = own.reduce((sum, [, script]) => sum + script.length, 0)
  const packed = own.reduce((sum, [, script]) => sum + gzipSync(script).length, 0)
  process.stdout.write(
    `The form's own scripts: ${raw} bytes, ${packed} packed, in ${own.length} files\n`,
  )

  expect(own.length).toBeGreaterThan(1)
  expect(packed).toBeGreaterThan(5_000)
  expect(raw).toBeLessThan(budget * 2.5)
  expect(packed).toBeLessThan(budget)
})

async function listScripts(
  path: string,
  use: (page: Awaited<ReturnType<typeof aVisitor>>) => Promise<void>,
): Promise<ReadonlyMap<string, Buffer>> {
  const page = await aVisitor()
  const scripts = new Map<string, Promise<Buffer>>()
  page.context().on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) scripts.set(pathname, response.body())
  })
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await use(page)

  const read = [...scripts].map(async ([name, body]) => [name, await body] as const)
  return new Map(await Promise.all(read))
}
