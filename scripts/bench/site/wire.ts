import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

export type Wire = {
  /** The database's address through this wire. */
  url: string
  /** Whoever listens for notifications hears nothing any more, and nobody tells them. */
  deafen(): void
  /** Every connection breaks and no new one is made. */
  cut(): void
  /** Connections can be made again. */
  mend(): void
  close(): Promise<void>
}

type Line = { near: Socket; far: Socket; listens: boolean }

/** The way from an instance to its database, for benches that break it. */
export async function startWire(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl)
  const lines = new Set<Line>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return void near.resetAndDestroy()
    const far = connect(Number(target.port), target.hostname)
    const line: Line = { near, far, listens: false }
    lines.add(line)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => {})
      one.on('close', () => {
        lines.delete(line)
        other.destroy()
      })
    }
    near.on('data', (chunk) => {
      line.listens ||= chunk.includes('listen "')
      far.write(chunk)
    })
    far.pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    deafen: () => {
      for (const { near, far, listens } of lines) {
        if (!listens) continue
        far.unpipe(near)
        far.resume()
        near.removeAllListeners('data')
        near.resume()
      }
    },
    cut: () => {
      isCut = true
      for (const { near } of lines) near.resetAndDestroy()
    },
    mend: () => {
      isCut = false
    },
    close: async () => {
      for (const { near } of lines) near.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
