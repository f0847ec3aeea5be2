import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { startSearchNode } from './searchNode.mjs'

const root = join(import.meta.dirname, '..')

/** Holds both search engines to what they promise: on SEARCH_URL, or on a node started for the tests. */
const node = process.env.SEARCH_URL ? null : await startSearchNode({ giveUp })
const SEARCH_URL = process.env.SEARCH_URL || node.address

const args = ['run', '--project', 'search', ...process.argv.slice(2)]
const tests = spawn(join(root, 'node_modules/.bin/vitest'), args, {
  cwd: root,
  env: { ...process.env, SEARCH_URL },
  stdio: 'inherit',
})
const [code] = await once(tests, 'exit')
await node?.stop()
process.exit(code ?? 1)

function giveUp(reason) {
  console.error(
    `\nThe search engines were not tried.\n${reason},\nor name a node of your own, OpenSearch 2.10 or later: SEARCH_URL=http://host:9200 npm run test:search\n`,
  )
  process.exit(1)
}
