import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { config } from '@/proxy'

const [, pages = ''] = config.matcher
const isJudged = (path: string) => new RegExp(`^${pages}$`).test(path)

test('every file of public is served as it is', () => {
  const root = join(import.meta.dirname, '../../public')
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`)

  expect(files.length).toBeGreaterThan(4)
  expect(files.filter(isJudged)).toEqual([])
})

test.each([
  '/api/changes',
  '/_next/static/x.js',
  '/healthz',
  '/readyz',
  '/robots.txt',
  '/sitemap.xml',
])('%s is no page', (path) => {
  expect(isJudged(path)).toBe(false)
})

test.each([
  '/',
  '/exempel',
  '/en/map',
  '/exempel/a.b',
  '/sv/list/example/a.b',
  '/x.y',
  '/robots.txt/x',
  '/sv/robots.txt',
  '/apiary',
])('%s is judged like every other address', (path) => {
  expect(isJudged(path)).toBe(true)
})
