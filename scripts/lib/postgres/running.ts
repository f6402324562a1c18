import { join } from 'node:path'
import { readIfThere } from '../files.ts'

/** The address of the embedded database that runs on a data folder now, or null when none does. */
export async function runningEmbedded(dataDir: string): Promise<string | null> {
  const home = (await readIfThere(join(dataDir, 'postgres-is-at')))?.trim() ?? join(dataDir, 'postgres')
  const password = (await readIfThere(join(home, 'password')))?.trim()
  // The fourth line of postmaster.pid is the port (PostgreSQL documentation, "Starting the Database Server").
  const port = (await readIfThere(join(home, 'cluster', 'postmaster.pid')))?.split('\n')[3]?.trim()
  return password && port ? `postgres://naskah:${encodeURIComponent(password)}@127.0.0.1:${port}/naskah` : null
}
