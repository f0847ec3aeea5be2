import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** Opens the bank for a program that runs beside the site or before it. Close it with `destroy`. */
export async function openBank({ quiet = true } = {}): Promise<Payload> {
  const settled = await config
  settled.typescript.autoGenerate = false
  if (quiet) settled.logger = { options: { level: 'error' } } as never // pino needs no more

  return getPayload({ config: settled })
}
