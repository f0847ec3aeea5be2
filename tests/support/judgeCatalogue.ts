import { findCatalogue, openCatalogue } from '@/queries/catalogue'
import { fingerprintOf } from '@/search/fingerprintOf'
import { itemHash } from '@/search/itemHash'

import { openBank } from '../../scripts/openBank'
import { differencesFromRebuild } from './differencesFromRebuild'

/** Opens the catalogue as a site that begins does, and says how it differs from one made anew. */
const payload = await openBank()
const said: string[] = []
payload.logger.info = ((words: string) => said.push(words)) as never // only words are said
payload.logger.warn = payload.logger.info
await openCatalogue(payload, process.env.DATA_DIR ?? '')
const { engine, table } = await findCatalogue(payload)
await engine.search({
  query: '',
  locale: 'sv',
  choice: {},
  facets: [],
  sort: 'newest',
  offset: 0,
  limit: 1,
})
const judged = {
  said,
  items: table.size(),
  differences: await differencesFromRebuild(payload),
  engineHoldsAll: (await engine.fingerprint()) === fingerprintOf(table.all().map(itemHash)),
}
console.log(`judged:${JSON.stringify(judged)}`)
process.exit(0)
