import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'

import type { WashableType, WasherSettings } from './options'
import { type WashNote, type WashReason, washReasons } from './outcome'
import { watchMemory } from './watchMemory'

export type ChildAnswer =
  | Readonly<{
      ok: true
      mimeType: WashableType
      width: number | null
      height: number | null
      pages: number | null
      notes: readonly WashNote[]
    }>
  | Readonly<{ ok: false; reason: WashReason }>

/**
 * Washes what lies in a folder, in a process that may read its own program and this folder, write
 * this folder, and nothing else: no secrets in its surroundings, no other process, no network. It is
 * killed when it takes too long or too much, and goes by itself when this process ends.
 */
export async function runChild(
  folder: string,
  type: WashableType,
  settings: WasherSettings,
): Promise<ChildAnswer> {
  const child = start(folder, type, settings)
  let killedFor: WashReason | null = null
  const kill = (reason: WashReason) => {
    killedFor ??= reason
    child.kill('SIGKILL')
  }
  const timer = setTimeout(() => kill('too-slow'), settings.patience)
  const stopWatching = watchMemory(child, settings.maxMemory, () => kill('too-heavy'))
  try {
    const signal = await ended(child)
    if (killedFor) return { ok: false, reason: killedFor }
    return (await answerIn(folder)) ?? { ok: false, reason: reasonOfDeath(signal) }
  } finally {
    clearTimeout(timer)
    stopWatching()
  }
}

function start(folder: string, type: WashableType, settings: WasherSettings): ChildProcess {
  const { maxCleanBytes, maxMemory, maxPages, maxPixels, maxSide, maxUnpacked, script } = settings
  const wish = { type, maxBytes: maxCleanBytes, maxPages, maxPixels, maxSide, maxUnpacked }
  const command = [
    process.execPath,
    `--max-old-space-size=${Math.ceil(maxMemory / 2_000_000)}`,
    ...permissions(folder, script, type),
    script,
    folder,
    JSON.stringify(wish),
  ]
  const [program = '', ...args] = withinLimits(command, settings)
  return spawn(/* turbopackIgnore: true */ program, args, {
    cwd: folder,
    env: {} as NodeJS.ProcessEnv, // nothing that is ours; Next wants NODE_ENV in every one
    // It listens on the first for our end; what the others say is about files, and not for the log.
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  })
}

/** Node's own fence, where it has one. Only images need the program that is no JavaScript. */
function permissions(folder: string, script: string, type: WashableType): string[] {
  const known = process.allowedNodeEnvironmentFlags
  const flag = ['--permission', '--experimental-permission'].find((name) => known.has(name))
  if (!flag) return []

  const program = dirname(script)
  const modules = findModules(program)
  return [
    flag,
    `--allow-fs-read=${program}${sep}`,
    ...(modules ? [`--allow-fs-read=${modules}${sep}`] : []),
    ...(modules ? [`--allow-fs-read=${join(dirname(modules), 'package.json')}`] : []),
    `--allow-fs-read=${folder}${sep}`,
    `--allow-fs-write=${folder}${sep}`,
    ...(type === 'application/pdf' ? [] : ['--allow-addons']),
  ]
}

function findModules(from: string): string | null {
  const here = join(from, 'node_modules')
  if (existsSync(join(here, 'sharp'))) return here
  return dirname(from) === from ? null : findModules(dirname(from))
}

const shell = '/bin/sh'

/** The kernel's limits hold even when this process is gone: time on the processor, size of what is written. */
function withinLimits(command: string[], { maxCleanBytes, patience }: WasherSettings): string[] {
  if (process.platform === 'win32' || !existsSync(shell)) return command
  const seconds = Math.ceil(patience / 1000) + 2
  const blocks = Math.ceil((maxCleanBytes * 4) / 512)
  const limits = `ulimit -c 0; ulimit -t ${seconds}; ulimit -f ${blocks}; exec "$@"`
  return [shell, '-c', limits, 'wash', ...command]
}

function ended(child: ChildProcess): Promise<NodeJS.Signals | 'failed' | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve('failed'))
    child.once('exit', (_code, signal) => resolve(signal))
    child.stdin?.on('error', () => {}) // it ended before we did
  })
}

/** Out of memory ends Node by SIGABRT, too long on the processor by SIGXCPU; the rest is the file's fault. */
function reasonOfDeath(signal: string | null): WashReason {
  if (signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGKILL') return 'too-heavy'
  return signal === 'SIGXCPU' ? 'too-slow' : 'broken'
}

async function answerIn(folder: string): Promise<ChildAnswer | null> {
  const written = await readFile(join(folder, 'answer.json'), 'utf8').catch(() => null)
  if (!written) return null
  const answer = JSON.parse(written) as ChildAnswer // written by child/wash.mjs
  return answer.ok || washReasons.includes(answer.reason) ? answer : null
}
