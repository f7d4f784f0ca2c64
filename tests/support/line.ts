import { connect, createServer, type Socket } from 'node:net'

/** The line between a browser and a service, to be cut and joined: while it is cut, nothing answers at its address. */
export async function openLine(serviceUrl: string) {
  const target = new URL(serviceUrl)
  const open = new Set<Socket>()
  const keep = (socket: Socket) => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => open.delete(socket))
    return socket
  }
  const server = createServer((incoming) => {
    const outgoing = keep(connect(Number(target.port), target.hostname))
    keep(incoming).pipe(outgoing).pipe(incoming)
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of open) socket.destroy()
    })
  return { port, cut, join: () => listen(port) }
}
