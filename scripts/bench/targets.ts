import { statuses, targetGroups } from '@/domain/vocabulary/efforts'
import { evidenceLevels } from '@/domain/vocabulary/evidence'
import { codesOf } from '@/domain/vocabulary/term'

import type { Known } from './collectKnown'

/** One thing that visitors do, and how fast it is to be. */
export type Target = Readonly<{
  /** What it is asked for by: `--only list,search`. */
  id: string
  name: string
  /** The path of the next request. */
  next: () => string
  /** At least this part of what a plain server does. */
  leastShare?: number
  /** At most this many milliseconds at the median. */
  mostMs?: number
  /** Alone, where it is the wait of one visitor that counts. */
  connections?: 1
}>

/** What is measured, in the order of the report. */
export function listTargets(known: Known): Target[] {
  const { example, filter, item, words } = makeAddresses(known)
  return [
    { id: 'list', name: 'list', next: always('/exempel'), leastShare: 0.03 },
    {
      id: 'list',
      name: 'list, one filter',
      next: always(`/exempel?tema=${known.themes[0]}`),
      leastShare: 0.03,
    },
    {
      id: 'list',
      name: 'list, three filters, one of eight',
      next: oneOf(Array.from({ length: 8 }, () => `/exempel?${filter()}`)),
      leastShare: 0.03,
    },
    {
      id: 'first',
      name: 'list, filters never seen, one visitor',
      next: () => `/exempel?${filter()}`,
      mostMs: 60,
      connections: 1,
    },
    {
      id: 'first',
      name: 'list, filters never seen',
      next: () => `/exempel?${filter()}`,
    },
    { id: 'item', name: 'item', next: always(`/exempel/${example}`), leastShare: 0.03 },
    { id: 'item', name: 'item, never read before', next: () => `/exempel/${item()}` },
    {
      id: 'search',
      name: 'search page, every query new',
      next: () => `/sok?q=${words()}`,
      leastShare: 0.008,
    },
    {
      id: 'api',
      name: 'open API search, every query new',
      next: () => `/api/open/v1/search?q=${words()}`,
      leastShare: 0.03,
    },
    {
      id: 'api',
      name: 'open API list of 20',
      next: oneOf(known.themes.map((slug) => `/api/open/v1/items?limit=20&theme=${slug}`)),
      leastShare: 0.05,
    },
  ]
}

const always = (path: string) => () => path

function oneOf(paths: readonly string[]) {
  let at = 0
  return () => paths[at++ % paths.length] ?? ''
}

/** Addresses that have not been asked for before, each time they are called for. */
function makeAddresses({ examples, themes, words }: Known) {
  const filters: readonly (readonly [key: string, codes: readonly string[]])[] = [
    ['tema', themes],
    ['malgrupp', codesOf(targetGroups)],
    ['lage', codesOf(statuses)],
    ['effektniva', ['', ...codesOf(evidenceLevels)]],
  ]
  const combinations = filters.reduce((product, [, codes]) => product * codes.length, 1)
  let filtered = 0
  let queries = 0
  let read = 0

  return {
    example: examples[0] ?? '',
    item: () => examples[++read % examples.length] ?? '',
    /** Three or four filters. A large prime as the stride meets all combinations, in no order. */
    filter: () => {
      let left = (filtered++ * 7919) % combinations
      const chosen = filters.map(([key, codes]) => {
        const code = codes[left % codes.length]
        left = Math.floor(left / codes.length)
        return code && `${key}=${code}`
      })
      return chosen.filter(Boolean).join('&')
    },
    /** One word or two by turns; when all have been asked for, always two, with another neighbour. */
    words: () => {
      const round = Math.floor(queries / words.length)
      const first = words[queries % words.length]
      const second = words[(queries * 31 + round) % words.length]
      queries += 1
      return encodeURIComponent(
        queries % 2 === 0 && round === 0 ? `${first}` : `${first} ${second}`,
      )
    },
  }
}
