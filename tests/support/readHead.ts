import type { Page } from 'playwright-core'

/** What the head of the page tells search engines. */
export async function readHead(page: Page) {
  const attribute = async (selector: string, name: string) => {
    const found = page.locator(`head > ${selector}`)
    return (await found.count()) > 0 ? await found.getAttribute(name) : null
  }
  const languages = await page
    .locator('head > link[rel=alternate][hreflang]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
    )

  return {
    title: await page.title(),
    description: await attribute('meta[name=description]', 'content'),
    canonical: await attribute('link[rel=canonical]', 'href'),
    robots: await attribute('meta[name=robots]', 'content'),
    languages: Object.fromEntries(languages) as Readonly<Record<string, string>>,
  }
}
