import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

export type Gate = Awaited<ReturnType<typeof openGate>>

/** A way to a node that can be shut as if the node were killed, and opened again at the same address. */
export async function openGate(url: string) {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  let server: Server | null = null

  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }

  async function listen(at: number) {
    server = createServer((visitor) => {
      const node = connect(Number(port), hostname)
      keep(visitor)
      keep(node)
      visitor.on('close', () => node.destroy())
      node.on('close', () => visitor.destroy())
      visitor.pipe(node).pipe(visitor)
    }).listen(at, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as { port: number }).port // it listens at a port
  }

  async function shut() {
    const open = server
    server = null
    if (!open) return
    const closed = once(open, 'close')
    open.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }

  const own = await listen(0)
  return {
    address: `http://127.0.0.1:${own}`,
    shut,
    open: async () => {
      if (!server) await listen(own)
    },
    close: shut,
  }
}
