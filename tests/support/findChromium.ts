import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Finds a Chromium for the tests, and installs one where there is none and it can be done. */
export function findChromium(): string {
  const found = lookAround() ?? installOwn() ?? installFromDebian()
  if (found) return found

  throw new Error(
    'The browser tests need Chromium, and this machine has none that could be found or installed. Install Chromium or Chrome (on Debian: apt-get install chromium), or say where it is: CHROMIUM_PATH=/path/to/chromium',
  )
}

function lookAround(): string | null {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH)) {
    throw new Error(`CHROMIUM_PATH names a file that is not there: ${CHROMIUM_PATH}`)
  }
  return CHROMIUM_PATH ?? [...usualPlaces, chromium.executablePath()].find(existsSync) ?? null
}

/** The build that playwright is made for, where its download can be reached. */
function installOwn(): string | null {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  run(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'], 120_000)
  return lookAround()
}

function installFromDebian(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null

  run('apt-get', ['update', '-qq'], 180_000)
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 600_000)
  return lookAround()
}

function run(command: string, args: string[], timeout: number): void {
  spawnSync(command, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
    timeout,
  })
}
