import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort, startJavaServer } from './startJavaServer.mjs'

const home = join(import.meta.dirname, '../tests/support/opensearch')

/** Starts an OpenSearch node that listens on this machine only and keeps nothing after it stops. */
export async function startSearchNode({ giveUp, port }) {
  const folder = mkdtempSync(join(tmpdir(), 'opensearch-'))
  const http = port ?? (await freePort())
  const { stop } = await startJavaServer({
    home,
    library: 'opensearch-test-server',
    file: 'OpenSearchTestServer.java',
    args: [http, await freePort(), folder],
    giveUp,
  })
  return {
    address: `http://127.0.0.1:${http}`,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
