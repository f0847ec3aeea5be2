import config from '@payload-config'
import { getPayload } from 'payload'

/** Run as a program: opens the bank in DATA_DIR, which makes its tables, and closes it. */
const settled = await config
settled.typescript.autoGenerate = false
settled.logger = { options: { level: 'silent' } } as never // pino needs no more

const payload = await getPayload({ config: settled, disableOnInit: true })
await payload.db.destroy?.()
process.exit(0)
