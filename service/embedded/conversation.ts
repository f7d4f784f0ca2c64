import { connect, type NetConnectOpts } from 'node:net'

const ANSWER_WITHIN = 2_000

/** Connects, says `words` and resolves with the first line of the answer; with nothing when nobody answers. */
export const say = (where: NetConnectOpts, words: string) =>
  new Promise<string | undefined>((resolve) => {
    const socket = connect(where).setEncoding('utf8').setTimeout(ANSWER_WITHIN)
    let said = ''
    socket.once('connect', () => socket.write(words))
    socket.on('data', (more: string) => {
      said += more
      if (said.includes('\r\n')) socket.destroy()
    })
    for (const end of ['timeout', 'error', 'end'] as const) socket.once(end, () => socket.destroy())
    socket.once('close', () => resolve(said.includes('\r\n') ? said.slice(0, said.indexOf('\r\n')) : undefined))
  })

/** Whether anybody accepts connections there. */
export const isListening = (where: NetConnectOpts) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(where)
    socket.on('error', () => resolve(false))
    socket.once('connect', () => {
      resolve(true)
      socket.destroy()
    })
  })
