import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { aVisitor, site } from '../support/browser'
import { readHead } from '../support/readHead'
import { templates } from '../support/templates'

const whole = (path: string) => site.url + (path === '/' ? '' : path)

async function visit(page: Page, path: string) {
  const answer = await page.goto(path)

  return {
    status: answer?.status(),
    lang: await page.locator('html').getAttribute('lang'),
    mains: await page.getByRole('main').count(),
    headings: await page.getByRole('heading', { level: 1 }).allTextContents(),
    head: await readHead(page),
  }
}

describe('every page', () => {
  test.for(templates)('a visitor reads $name in both languages', async ({ en, isHidden, sv }) => {
    const page = await aVisitor()

    const swedish = await visit(page, sv)
    const english = await visit(page, en)

    const heading = [expect.stringMatching(/\S/)]
    expect(swedish).toMatchObject({ status: 200, lang: 'sv', mains: 1, headings: heading })
    expect(english).toMatchObject({ status: 200, lang: 'en', mains: 1, headings: heading })
    if (isHidden) {
      expect(swedish.head.robots).toMatch(/noindex/)
      expect(english.head.robots).toMatch(/noindex/)
      return
    }
    // A search engine finds the same: each language at its own address, and each knows the other.
    // What is written in Swedish only belongs to its Swedish address.
    const isTranslated = swedish.head.languages.en !== undefined
    expect(swedish.head.canonical).toBe(whole(sv))
    expect(english.head.canonical).toBe(whole(isTranslated ? en : sv))
    expect(english.head.languages).toEqual(swedish.head.languages)
    expect(swedish.head.languages).toEqual({
      sv: whole(sv),
      'x-default': whole(sv),
      ...(isTranslated && { en: whole(en) }),
    })
    expect([swedish.head.robots, english.head.robots]).toEqual([null, null])
  })

  test('a search engine tells the pages apart, by title and by description', async () => {
    const paths = templates.flatMap(({ en, sv }) => [sv, en])

    const heads = await Promise.all(
      paths.map(async (path) => {
        const html = await (await fetch(site.url + path)).text()
        const read = (pattern: RegExp) => html.match(pattern)?.[1] ?? ''
        return {
          isOwn: read(/<link rel="canonical" href="([^"]*)"/) === whole(path),
          title: read(/<title>([^<]*)/),
          description: read(/<meta name="description" content="([^"]*)"/),
        }
      }),
    )

    const own = heads.filter(({ isOwn }) => isOwn)
    expect(new Set(own.map(({ title }) => title)).size).toBe(own.length)
    expect(heads.filter(({ title }) => !title.includes('Innovationslabbet'))).toEqual([])
    expect(heads.filter(({ description }) => description.length < 20)).toEqual([])
  })

  test.for([
    ['/', '/en'],
    ['/organisationer?sida=2', '/en/organisations?page=2'],
    ['/metoder/bostad-forst', '/en/methods/bostad-forst'],
    ['/teman/trygghet', '/en/themes/trygghet'],
    ['/om', '/en/about'],
  ] as const)('a visitor goes from %s to the same page in English and back', async ([sv, en]) => {
    const page = await aVisitor()
    await page.goto(sv)

    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(site.url + en)
    const languageThere = await page.locator('html').getAttribute('lang')
    await page.getByRole('link', { name: 'Svenska' }).click()
    await page.waitForURL(site.url + sv)

    expect(languageThere).toBe('en')
    expect(await page.locator('html').getAttribute('lang')).toBe('sv')
  })

  test('a visitor of what is not translated is led to the English list, and told before', async () => {
    const page = await aVisitor()
    await page.goto('/exempel/yalla-trappan')
    const link = page.getByRole('link', { name: 'English' })

    expect(await link.getAttribute('title')).toContain('finns inte på engelska')
    await link.click()

    await page.waitForURL(`${site.url}/en/examples`)
  })

  test('a visitor finds the statements at the foot of every page', async () => {
    const page = await aVisitor()

    for (const [path, names] of [
      ['/metoder', ['Om kunskapsbanken', 'Tillgänglighetsredogörelse', 'Personuppgifter']],
      ['/en/methods', ['About the knowledge bank', 'Accessibility statement', 'Personal data']],
    ] as const) {
      for (const name of names) {
        await page.goto(path)
        await page.getByRole('contentinfo').getByRole('link', { name }).click()
        await page.waitForURL((url) => url.pathname !== path)
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      }
    }
  })
})

describe('the start page', () => {
  test('a visitor meets figures that are true', async () => {
    const page = await aVisitor()

    for (const found of [
      /^\d+ exempel$/,
      /^\d+ metoder$/,
      /^\d+ verktyg$/,
      /^\d+ organisationer$/,
      /^\d+ labb$/,
    ]) {
      await page.goto('/')
      const figure = page.getByRole('figure').getByRole('link', { name: found })
      const told = (await figure.textContent())?.trim() ?? ''
      await figure.click()
      await page.waitForURL((url) => url.pathname !== '/')

      expect(await page.getByRole('main').getByText(told, { exact: true }).count()).toBe(1)
    }
  })

  test('a visitor who knows what they want goes in by one of the doors', async () => {
    const page = await aVisitor()

    for (const [start, door, path] of [
      ['/', 'Hitta en metod', '/hitta-metod'],
      ['/', 'Se vad andra gjort', '/exempel'],
      ['/', 'Dela ditt exempel', '/bidra'],
      ['/en', 'Find a method', '/en/find-a-method'],
    ] as const) {
      await page.goto(start)
      await page.getByRole('main').getByRole('link', { name: door }).click()
      await page.waitForURL(site.url + path)
    }
  })
})

describe('the items', () => {
  const inSwedish = [
    {
      kind: 'a method',
      title: 'Bostad först',
      list: '/metoder',
      path: '/metoder/bostad-forst',
      sections: ['Passar när', 'Passar inte när', 'Så gör ni', 'Risker', 'Används i', 'Källor'],
      type: 'HowTo',
    },
    {
      kind: 'an example',
      title: 'Boendebyggarna i Vivalla',
      list: '/exempel',
      path: '/exempel/boendebyggarna-vivalla',
      sections: ['Utmaningen', 'Så gjorde de', 'Resultat', 'Det som inte fungerade', 'Källor'],
      type: 'Article',
    },
    {
      kind: 'a tool',
      title: 'Segregationsbarometern',
      list: '/verktyg',
      path: '/verktyg/segregationsbarometern',
      sections: ['Bäst för', 'Det här krävs av er', 'Styrkor', 'Begränsningar', 'Hämta verktyget'],
      type: 'CreativeWork',
    },
    {
      kind: 'an organisation',
      title: 'Hyresbostäder i Norrköping',
      list: '/organisationer?sida=2',
      path: '/organisationer/hyresbostader-i-norrkoping',
      sections: ['Om organisationen', 'Medverkar i', 'Var', 'Källor'],
      type: 'Organization',
    },
    {
      kind: 'a lab',
      title: 'Innovationslabbet Lina Hage',
      list: '/labb',
      path: '/labb/innovationslabbet-lina-hage',
      sections: ['Frågan', 'Proven, våning för våning', 'Lärdomar', 'Labbdagbok', 'Parter'],
      type: 'Article',
    },
  ]
  const inEnglish = [
    {
      kind: 'a method',
      title: 'Housing First',
      list: '/en/methods',
      path: '/en/methods/bostad-forst',
      sections: ['Fits when', 'Does not fit when', 'How to do it', 'Risks', 'Used in', 'Sources'],
      type: 'HowTo',
    },
    {
      kind: 'an example',
      title: 'Boendebyggarna i Vivalla',
      list: '/en/examples',
      path: '/en/examples/boendebyggarna-vivalla',
      sections: ['The challenge', 'What they did', 'Results', 'What did not work', 'Sources'],
      type: 'Article',
    },
    {
      kind: 'a tool',
      title: 'Segregationsbarometern',
      list: '/en/tools',
      path: '/en/tools/segregationsbarometern',
      sections: ['Best for', 'What it asks of you', 'Strengths', 'Limitations', 'Get the tool'],
      type: 'CreativeWork',
    },
    {
      kind: 'an organisation',
      title: 'Hyresbostäder i Norrköping',
      list: '/en/organisations?page=2',
      path: '/en/organisations/hyresbostader-i-norrkoping',
      sections: ['About the organisation', 'Takes part in', 'Where', 'Sources'],
      type: 'Organization',
    },
    {
      kind: 'a lab',
      title: 'The Lina Hage innovation lab',
      list: '/en/labs',
      path: '/en/labs/innovationslabbet-lina-hage',
      sections: ['The question', 'The tests, floor by floor', 'Lessons', 'Lab diary', 'Partners'],
      type: 'Article',
    },
  ]

  test.for([...inSwedish, ...inEnglish])(
    'a visitor opens $kind from $list, finds all of it and the way back',
    async ({ list, path, sections, title }) => {
      const page = await aVisitor()
      await page.goto(list)

      await page.getByRole('main').getByRole('link', { name: title, exact: true }).click()
      await page.waitForURL(site.url + path)
      const name = await page.getByRole('heading', { level: 1 }).textContent()
      const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
      const way = page.getByRole('navigation', { name: /^(Du är här|You are here)$/ })
      await way.getByRole('link').last().click()
      await page.waitForURL(site.url + list.replace(/\?.*/, ''))

      expect(name).toBe(title)
      expect(headings).toEqual(expect.arrayContaining(sections))
      expect(headings.toSorted()).toEqual([...new Set(headings)].toSorted())
    },
  )

  test.for([...inSwedish, ...inEnglish])(
    'a search engine is told what $kind at $path is',
    async ({ path, title, type }) => {
      const html = await (await fetch(site.url + path)).text()

      const written = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)]

      const [thing, way] = JSON.parse(written[0]?.[1] ?? '')['@graph']
      expect(written).toHaveLength(1)
      expect(thing).toMatchObject({ '@type': type, name: title })
      expect(way['@type']).toBe('BreadcrumbList')
      expect(way.itemListElement.at(-1)).toMatchObject({ position: 3, item: site.url + path })
    },
  )

  test('a visitor meets a Swedish example in English with a word about it', async () => {
    const page = await aVisitor()

    await page.goto('/en/examples/yalla-trappan')

    const notice = page.getByRole('note')
    const english = page.getByRole('heading', { name: 'The challenge' })
    const swedish = page.getByRole('main').getByText('arbetsintegrerande socialt företag')
    expect(await notice.textContent()).toContain('not been translated into English')
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('sv')
    expect(await languagesOf(english)).toEqual(['en'])
    expect(await languagesOf(swedish)).toEqual((await swedish.all()).map(() => 'sv'))
    expect(await readHead(page)).toMatchObject({
      canonical: `${site.url}/exempel/yalla-trappan`,
      languages: {
        sv: `${site.url}/exempel/yalla-trappan`,
        'x-default': `${site.url}/exempel/yalla-trappan`,
      },
    })

    await notice.getByRole('link', { name: 'Read the Swedish page' }).click()
    await page.waitForURL(`${site.url}/exempel/yalla-trappan`)
    expect(await page.getByRole('note').count()).toBe(0)
  })

  test('a visitor of an English list hears what is Swedish in Swedish', async () => {
    const page = await aVisitor()

    await page.goto('/en/methods')
    const translated = await languagesOf(page.getByRole('link', { name: 'Housing First' }))
    await page.goto('/en/examples')
    const swedish = await languagesOf(page.getByRole('link', { name: 'Yalla Trappan' }))

    expect([...translated, ...swedish]).toEqual(['en', 'sv'])
  })

  test('a visitor follows a method to an example that used it, and on to its theme', async () => {
    const page = await aVisitor()
    await page.goto('/metoder/bostad-forst')

    await page.getByRole('link', { name: 'Bostad först i Helsingborg' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Bostad först i Helsingborg' }).waitFor()
    await page.getByRole('list', { name: 'Teman' }).getByRole('link').first().click()

    await page.waitForURL((url) => url.pathname.startsWith('/teman/'))
  })
})

/** In which language each of these is read aloud. */
const languagesOf = (found: Locator) =>
  found.evaluateAll((elements) =>
    elements.map((element) => element.closest('[lang]')?.getAttribute('lang')),
  )

describe('the sections', () => {
  test('a visitor goes from the themes to one of them, and to all examples in it', async () => {
    const page = await aVisitor()
    await page.goto('/teman')

    await page.getByRole('main').getByRole('link', { name: 'Trygghet', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Trygghet' }).waitFor()
    await page.getByRole('link', { name: /^Se alla \d+ exempel i temat$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Exempel' }).waitFor()

    expect(new URL(page.url()).search).toBe('?tema=trygghet')
    expect(await page.getByRole('link', { name: 'Ta bort filtret Trygghet' }).count()).toBe(1)
  })

  test('a visitor reads the news, the newest first', async () => {
    const page = await aVisitor()
    await page.goto('/nyheter')
    const newest = page.getByRole('main').getByRole('heading', { level: 2 }).first()

    const days = await page
      .getByRole('main')
      .getByRole('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
    const title = (await newest.textContent()) ?? ''
    await newest.getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()

    expect(days.length).toBeGreaterThan(1)
    expect(days).toEqual(days.toSorted().reverse())
  })
})
