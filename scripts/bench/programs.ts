import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Settings = Readonly<Record<string, string>>

/** A server that has said that it is ready. */
export type Served = Readonly<{ url: string; child: ChildProcess; stop: () => Promise<void> }>

/** The settings of a bank in a folder of its own, where nothing is done beside the requests. */
export function settingsOf(folder: string): Settings {
  return {
    CHECK_LINKS: 'off',
    DATABASE_URI: '',
    DATA_DIR: folder,
    MEDIA_DIR: join(folder, 'media'),
    NODE_ENV: 'production',
    PAYLOAD_SECRET: 'a secret that only the benchmark knows',
    TRUSTED_PROXIES: '127.0.0.1, ::1',
    WORKER: 'off',
  }
}

/** A bank with the first content, in a folder of its own. */
export function prepareBank(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  runTypeScript(['scripts/prepare.ts'], settingsOf(folder))
  return folder
}

/** Starts a server and waits until it is ready. */
export async function serve(script: string, port: number, settings: Settings): Promise<Served> {
  const url = `http://localhost:${port}`
  const child = spawn('node', [script], {
    env: { ...process.env, ...settings, PORT: String(port), SITE_URL: url } as NodeJS.ProcessEnv, // Next wants NODE_ENV there, and it is
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${script} ended before it was ready.`)
  })
  await Promise.race([once(child, 'message'), ended])
  return {
    url,
    child,
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** Runs a program in TypeScript to its end, and gives what it wrote. */
export const runTypeScript = (args: readonly string[], settings: Settings) =>
  run(['node_modules/tsx/dist/cli.mjs', ...args], settings)

/** Runs a program to its end, and gives what it wrote. */
export function run(args: readonly string[], settings: Settings = {}): string {
  const { status, stdout } = spawnSync('node', args, {
    encoding: 'utf8',
    env: { ...process.env, ...settings } as NodeJS.ProcessEnv, // as above
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${args.join(' ')} failed.`)
  return stdout
}
