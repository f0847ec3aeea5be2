import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { fingerprint, isBuilt } from '../../scripts/siteBuild.mjs'
import { findChromium } from './findChromium'
import { serveSite, settingsOf } from './serveSite'

const root = join(import.meta.dirname, '../..')
const kept = join(root, 'node_modules/.cache/site-tests')

/** The administrator of the site under test. */
const admin = { email: 'admin@example.se', password: 'ett långt lösenord för prov' }

/** Once a run: the built site with the first content, on a free port, and a browser to visit it. */
export default async function openSite() {
  process.chdir(root)
  process.env.CHROMIUM_PATH = findChromium()
  if (!isBuilt()) run(['scripts/build.mjs'])

  const prepared = prepareBank()
  const dataDir = mkdtempSync(join(tmpdir(), 'site-tests-'))
  copyFileSync(prepared, join(dataDir, 'bank.db'))
  const { stop, url } = await serveSite(dataDir)

  process.env.SITE_UNDER_TEST = JSON.stringify({ url, admin, prepared, dataDir })
  return async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The first content is loaded once for each state of the sources, and copied after that. */
function prepareBank(): string {
  const folder = join(kept, fingerprint())
  const prepared = join(folder, 'bank.db')
  if (existsSync(prepared)) return prepared

  rmSync(kept, { recursive: true, force: true })
  const fresh = mkdtempSync(join(tmpdir(), 'site-first-content-'))
  run(['node_modules/tsx/dist/cli.mjs', 'scripts/prepare.ts'], {
    ...settingsOf(fresh),
    FIRST_ADMIN_EMAIL: admin.email,
    FIRST_ADMIN_PASSWORD: admin.password,
  })
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(fresh, 'bank.db'), prepared)
  rmSync(fresh, { recursive: true })
  return prepared
}

function run(args: string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync('node', args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${args.at(-1)} failed, see above.`)
}
