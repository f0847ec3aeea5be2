import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { aVisitor, site } from '../../support/browser'
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

/** The scripts that a page fetches, also those it fetches later, by their paths. */
async function listScripts(
  path: string,
  use: (page: Page) => Promise<void>,
): Promise<ReadonlyMap<string, Buffer>> {
  const page = await aVisitor()
  const paths = new Set<string>()
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) paths.add(pathname)
  })
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await use(page)

  const read = [...paths].map(async (name) => {
    const answer = await fetch(site.url + name)
    return [name, Buffer.from(await answer.arrayBuffer())] as const
  })
  return new Map(await Promise.all(read))
}
