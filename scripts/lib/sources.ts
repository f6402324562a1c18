import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A hash of the names and contents of files and of everything below folders; what is missing does not count. */
export async function hashOf(root: string, paths: string[], without: RegExp = /$^/): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesAt(root, path)) {
      if (without.test(file)) continue
      const bytes = await readFile(join(root, file))
      hash.update(`${file}\0${bytes.length}\0`).update(bytes)
    }
  }
  return hash.digest('hex')
}

/** The file at a path, or all below the folder at it, relative to the root and in a fixed order. */
async function filesAt(root: string, path: string): Promise<string[]> {
  const found = await stat(join(root, path)).catch(() => undefined)
  if (!found?.isDirectory()) return found ? [path] : []
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files.map((file) => relative(root, file)).sort()
}
