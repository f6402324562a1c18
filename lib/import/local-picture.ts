import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'

const LARGEST = 20 * 1024 * 1024

/**
 * The file of a picture beside the export, or null: nothing is fetched. An address is looked for by its path below the
 * folder, also without its first segments ("wp-content/uploads"), and by the name of the picture that it is a smaller
 * copy of; whatever leads out of the folder, by dots or by links, is not there.
 */
export async function localPicture(
  address: string,
  folder: string,
): Promise<{ fileName: string; bytes: Uint8Array } | null> {
  const root = await realpath(folder).catch(() => null)
  const segments = segmentsOf(address)
  if (!root || segments.length === 0) return null
  const name = segments.at(-1) ?? ''
  const names = [...new Set([name, wholePicture(name)])]
  for (const parts of names.flatMap((one) => segments.map((_, from) => [...segments.slice(from, -1), one]))) {
    const path = await realpath(join(root, ...parts)).catch(() => null)
    if (!path?.startsWith(root + sep)) continue
    const found = await stat(path)
    if (found.isFile() && found.size <= LARGEST)
      return { fileName: basename(path).slice(0, 200), bytes: await readFile(path) }
  }
  return null
}

/** WordPress keeps smaller copies of a picture as "foto-300x200.jpg", and of a very large one "foto-scaled.jpg". */
export const wholePicture = (address: string): string =>
  address.replace(/-(?:\d{2,5}x\d{2,5}|scaled)(?=\.\w{3,4}$)/, '')

/** The path of an address or of a file name, decoded; none for one that climbs. */
function segmentsOf(address: string): string[] {
  if (/^(?:data|blob|javascript):/i.test(address)) return []
  const path = URL.canParse(address) ? new URL(address).pathname : (address.split(/[?#]/)[0] ?? '')
  try {
    const segments = decodeURIComponent(path)
      .split(/[/\\]/)
      .filter((one) => one !== '' && one !== '.')
    return segments.some((one) => one === '..' || one.includes('\0')) ? [] : segments
  } catch {
    return []
  }
}
