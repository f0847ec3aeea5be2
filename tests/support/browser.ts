import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach } from 'vitest'

/** The site under test, as `openSite` has opened it. */
export const site = JSON.parse(process.env.SITE_UNDER_TEST ?? '{}') as Readonly<{
  url: string
  admin: Readonly<{ email: string; password: string }>
  dataDir: string
  /** A bank with the first content, to copy. */
  prepared: string
}>

// Chromium is to talk to the site and to nobody else.
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Promise<Browser> | null = null
const complaints: string[] = []
const closing: (() => Promise<void>)[] = []

/**
 * A visitor with a window of their own, closed after the test. What the browser complains about on
 * its console fails the test.
 */
export async function aVisitor(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= chromium.launch({ args: flags, executablePath: process.env.CHROMIUM_PATH })
  const context = await (await browser).newContext({
    baseURL: site.url,
    locale: 'sv-SE',
    ...options,
  })
  closing.push(() => context.close())

  const page = await context.newPage()
  page.on('pageerror', (err) => {
    // where the browser cannot fade from one page to the next it shows the next one at once
    const isUnfaded = /ViewTransition/.test(err.message)
    if (!isUnfaded) complaints.push(`${page.url()}: ${err.message}`)
  })
  page.on('console', (message) => {
    // The browser repeats the status of every page that is not found, or gone, and of every move
    // or file that is refused, as an error.
    const { url } = message.location()
    const isAnswer = url === page.url() || /\/(workflow|moves)\/|\/contribute\/files/.test(url)
    const isStatus = isAnswer && /status of (4|503)/.test(message.text())
    // what a test has cut off on purpose
    const isCut = message.text().endsWith('net::ERR_FAILED')
    if (message.type() === 'error' && !isStatus && !isCut)
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  return page
}

/** A visitor who has signed in by the form, as the administrator or somebody else. */
export async function anEditor({ email, password } = site.admin): Promise<Page> {
  const page = await aVisitor()
  await page.goto('/admin/login')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
  return page
}

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  const surprises = complaints.splice(0)
  if (surprises.length > 0) throw new Error(`The browser complained:\n${surprises.join('\n')}`)
})

afterAll(async () => {
  await (await browser)?.close()
  browser = null
})
