import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type ServedSite = Readonly<{ url: string; process: ChildProcess; stop: () => Promise<void> }>

/**
 * Serves the built site from a folder with a prepared bank, on a free port, until it is stopped.
 * What is not said about its settings is as in {@link settingsOf}.
 */
export async function serveSite(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServedSite> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const site = spawn('node', ['scripts/serve.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      ...settingsOf(dataDir),
      SITE_URL: url,
      PORT: String(port),
      ...settings,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ready = await Promise.race([once(site, 'message'), once(site, 'exit').then(() => null)])
  if (!ready) throw new Error('The site did not open, see above.')

  return {
    url,
    process: site,
    stop: async () => {
      if (site.exitCode !== null) return
      site.kill('SIGTERM')
      await once(site, 'exit')
    },
  }
}

/** The settings of a site that keeps everything in one folder. */
export function settingsOf(dataDir: string) {
  return {
    NODE_ENV: 'production' as const,
    // a test talks to this machine alone
    CHECK_LINKS: 'off',
    DATABASE_URI: '',
    DATA_DIR: dataDir,
    MEDIA_DIR: join(dataDir, 'media'),
    PAYLOAD_SECRET: 'a secret that only the browser tests know',
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  return port
}
