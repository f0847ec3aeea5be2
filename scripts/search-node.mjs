import { startSearchNode } from './searchNode.mjs'

/** Starts a search node to try the site with, until it is interrupted; it begins empty. */
const node = await startSearchNode({ port: process.argv[2] ?? '9200', giveUp })
console.log(`A search node answers at ${node.address}: SEARCH_URL=${node.address} npm run dev`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await node.stop()
    process.exit(0)
  })
}

function giveUp(reason) {
  console.error(`\nNo search node was started.\n${reason}.\n`)
  process.exit(1)
}
