import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'

const EMBEDDED = new URL('embedded.ts', import.meta.url).href

/** Another process that starts the database of a folder, says its address and is killed without warning. */
function startAndKill(dataDir: string): Promise<string> {
  const code = `const { startEmbedded } = await import(${JSON.stringify(EMBEDDED)})
    console.log((await startEmbedded(${JSON.stringify(dataDir)}, () => {})).url)
    setInterval(() => {}, 1000)`
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.once('data', (line) => {
      child.kill('SIGKILL')
      child.once('exit', () => resolve(String(line).trim()))
    })
    child.once('error', reject)
  })
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

test('a database left running by a killed start is stopped, and nothing in it is lost', {
  timeout: 60_000,
}, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'naskah-orphan-'))
  await chmod(dataDir, 0o755)
  try {
    const orphan = await startAndKill(dataDir)
    await ask(orphan, 'create table kept as select 42 as answer')
    const notes: string[] = []
    const database = await startEmbedded(dataDir, (text) => notes.push(text))
    expect(notes).toEqual([expect.stringContaining('killed start had left running')])
    expect(await ask(database.url, 'select answer from kept')).toEqual([{ answer: 42 }])
    await expect(ask(orphan, 'select 1')).rejects.toThrow()
    const [role] = await ask(database.url, 'select rolsuper from pg_roles where rolname = current_user')
    expect(role).toEqual({ rolsuper: false })
    await database.stop()
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})
