import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../lib/ports.ts'
import { endProcess, startNode } from '../../lib/processes.ts'
import { untilHealthy } from '../../lib/server.ts'

export type Instance = { address: string; port: number; dataDir: string; close(): Promise<void> }

/** The server as it runs in production, on an archive, with pages of its own. */
export async function startInstance(databaseUrl: string, siteUrl: string): Promise<Instance> {
  const port = await freePort()
  const dataDir = await mkdtemp(join(tmpdir(), 'naskah-bench-site-'))
  const server = startNode(['server.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: databaseUrl,
      SITE_URL: siteUrl,
      AUTH_SECRET: 'a bench signs nothing'.repeat(2),
      DATA_DIR: dataDir,
    },
  })
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
