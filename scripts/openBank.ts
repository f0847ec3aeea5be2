import { existsSync } from 'node:fs'
import { getPayload, type Payload } from 'payload'

/** Opens the bank for a program that runs beside the site or before it. Close it with `destroy`. */
export async function openBank(): Promise<Payload> {
  if (existsSync('.env')) process.loadEnvFile('.env')

  // Only now: the settings are read when the config is loaded.
  const config = await (await import('@payload-config')).default
  config.typescript.autoGenerate = false
  config.logger = { options: { level: 'error' } } as never // pino needs no more

  return getPayload({ config })
}
