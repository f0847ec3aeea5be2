import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import { type Settings, serve } from './programs'

/** How long after its start a bank first answered a search, and what it then held in memory. */
export type Start = Readonly<{ searchMs: number | null; residentMb: number | null }>

/** A large bank that has nothing to go by is read from its database first. */
const patience = 600_000

/** Starts a bank, asks it the same until it answers, and stops it. */
export async function startToSearch(port: number, settings: Settings): Promise<Start> {
  const began = performance.now()
  const serving = serve('scripts/serve.mjs', port, settings)
  const searchMs = await waitForSearch(`http://localhost:${port}`, began)
  const bank = await serving
  const residentMb = residentMbOf(bank.child.pid)
  await bank.stop()
  return { searchMs, residentMb }
}

/** Waits until a site answers a search; gives the milliseconds since it began, or null where it never will. */
export async function waitForSearch(site: string, began: number): Promise<number | null> {
  while (performance.now() - began < patience) {
    const response = await fetch(`${site}/api/open/v1/search?q=bostad`).catch(() => null)
    await response?.arrayBuffer()
    if (response?.ok) return performance.now() - began
    // There is no such page, and waiting does not make one.
    if (response?.status === 404) return null
    await pause(50)
  }
  return null
}

/** From the kernel, where it tells; a figure for the report only. */
function residentMbOf(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes ? Number(kilobytes) / 1024 : null
  } catch {
    return null
  }
}
