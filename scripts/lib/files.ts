import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'

/** The text of a file, or undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes a file whole or not at all, even when the process is killed meanwhile. */
export async function writeWhole(path: string, text: string, mode = 0o644): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString('hex')}`
  await writeFile(draft, text, { mode, flush: true })
  await rename(draft, path)
}

/** The secret in a file only its owner may read; made up at the first call. */
export async function keepSecret(path: string): Promise<string> {
  const kept = (await readIfThere(path))?.trim()
  if (kept) return kept
  const secret = randomBytes(33).toString('base64url')
  await writeWhole(path, `${secret}\n`, 0o600)
  return secret
}
