import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colours = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong with the page as it stands: the rule, and each place that breaks it. */
export async function findFaults(page: Page, { onlyColours = false } = {}) {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source)
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), {
    resultTypes: ['violations'],
    runOnly: onlyColours ? { type: 'rule', values: colours } : all,
  } satisfies RunOptions)

  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary, target }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
  )
}

declare global {
  interface Window {
    axe: typeof import('axe-core')
  }
}
