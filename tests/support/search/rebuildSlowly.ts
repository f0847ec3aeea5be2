import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'

import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'

import { aCatalogueItem } from '../aCatalogueItem'
import { openOutside } from './engines'

/** Another process, which rebuilds INDEX_NAME and comes to no end until it is told that it is enough. */
const { engine } = await openOutside(process.env.SEARCH_URL ?? '', process.env.INDEX_NAME)
let isEnough = false
once(process.stdin, 'data').then(() => {
  isEnough = true
})

async function* source(): AsyncGenerator<readonly CatalogueItem[]> {
  yield [2, 3].map((number) => aCatalogueItem({ id: `filled-${number}` }))
  process.stdout.write('filling\n')
  while (!isEnough) await setTimeout(20)
  yield [0, 1].map((number) => aCatalogueItem({ id: `filled-${number}` }))
}

await engine.rebuild(source())
await engine.close()
