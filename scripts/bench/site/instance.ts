import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../lib/ports.ts'
import { endProcess, startNode } from '../../lib/processes.ts'
import { Stop } from '../../lib/say.ts'
import { untilHealthy } from '../../lib/server.ts'

export const SITE_URL = 'http://localhost'

export type Instance = { address: string; port: number; dataDir: string; close(): Promise<void> }

/** The server as it runs in production, on an archive, with pages of its own; `quiet` where its database goes away. */
export async function startInstance(databaseUrl: string, { quiet = false } = {}): Promise<Instance> {
  const port = await freePort()
  const dataDir = await mkdtemp(join(tmpdir(), 'naskah-bench-site-'))
  const server = startNode(['server.ts'], {
    quiet,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: databaseUrl,
      SITE_URL,
      AUTH_SECRET: 'a bench signs nothing'.repeat(2),
      DATA_DIR: dataDir,
    },
  })
  for (const stream of [server.stdout, server.stderr]) stream?.resume()
  const address = `http://127.0.0.1:${port}`
  await untilHealthy(server, address)
  return {
    address,
    port,
    dataDir,
    close: async () => {
      await endProcess(server)
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Waits until the page of a path is sent as it is kept, and answers with it. */
export async function untilKept(address: string, path: string): Promise<Response> {
  for (;;) {
    const response = await fetch(address + path, { headers: { 'accept-encoding': 'identity' } })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Stop(`${address}${path} answered ${response.status}.`)
    if (response.headers.get('cache-status') === 'Naskah; hit') return response
    await sleep(20)
  }
}
