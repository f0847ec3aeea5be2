import { loadFirstContent } from '@/seed/loadFirstContent'

import { openBank } from './openBank'

const payload = await openBank()
const loaded = await loadFirstContent(payload)
await payload.destroy()

console.log(
  loaded.ok
    ? `The first content is in place: ${loaded.documents} documents.`
    : 'The bank holds content already and was left as it is.',
)
process.exit(0)
