import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

/** What figures depend on: the machine, Node and the code. */
export function describeMachine(): string {
  const [cpu] = cpus()
  const git = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' })
  const commit = git.status === 0 ? `commit ${git.stdout.trim()}, ` : ''
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  return `${commit}Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim()}, ${memory}`
}
