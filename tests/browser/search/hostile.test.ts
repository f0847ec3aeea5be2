import { expect, test } from 'vitest'

import { aVisitor, site } from '../../support/browser'

const nasty = [
  ['ten thousand characters', `q=${'trygghet '.repeat(1_111)}`],
  ['ten thousand of one', `q=${'a'.repeat(10_000)}`],
  ['markup', 'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
  ['the end of an attribute', 'q=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E'],
  ['control characters', 'q=%00%01%08%0d%0atrygghet%7f'],
  ['half a character', 'q=%ED%A0%80'],
  ['broken percent signs', 'q=%E0%A4%A'],
  ['__proto__', 'q=__proto__&__proto__=x&constructor=y'],
  ['many queries', 'q=gård&q=hus&q=trygghet'],
  ['unknown filters', 'q=trygghet&tema=finns-inte&foo=bar&typ=bilar&lan=atlantis'],
  ['page 10⁹', 'q=trygghet&sida=1000000000'],
  ['page 999999', 'q=trygghet&sida=999999'],
  ['no page', 'q=trygghet&sida=-1'],
  ['an unknown order', 'q=trygghet&sortera=baklanges'],
  ['regular expressions', 'q=(a%2B)%2B%24%5B%5C'],
  ['only stop words', 'q=och+i+att+det'],
  ['only marks', 'q=%21%3F%2C..%3B--'],
  ['many filters', `q=hus&tema=${'trygghet,'.repeat(900)}`],
] as const

test.for(nasty)('%s gets an answer, soon, and never an error', async ([, query]) => {
  for (const path of ['/sok', '/en/search']) {
    const times: number[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      const began = performance.now()
      const answer = await fetch(`${site.url}${path}?${query}`)
      const html = await answer.text()
      times.push(performance.now() - began)

      expect(answer.status).toBe(200)
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<img src=x')
    }
    expect(Math.min(...times)).toBeLessThan(100)
  }
})

test('a script that is looked for is shown, and does not run', async () => {
  const page = await aVisitor()
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const script = '"><script>alert(1)</script>'

  await page.goto(`/sok?${new URLSearchParams({ q: script })}`)

  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(script)
  expect(await page.getByRole('search').getByLabel('Sök i kunskapsbanken').inputValue()).toBe(
    script,
  )
  expect(dialogs).toEqual([])
})
