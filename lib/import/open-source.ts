import { open, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { newShelf, type Source } from './item.ts'
import { readFeed } from './read-feed.ts'
import { isStoryFile, readFolder } from './read-folder.ts'
import { readJson } from './read-json.ts'

/** Nothing can be read from what the operator named: the message is one sentence. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
}

/** A file or folder as a source of stories, by what it holds. Throws UnreadableFile. */
export async function openSource(path: string, timeZone: string, shelf = newShelf()): Promise<Source> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new UnreadableFile(`${path} does not exist.`)
  if (found.isDirectory()) return readFolder(path, timeZone)
  const start = await startOf(path)
  if (start.startsWith('PK')) throw new UnreadableFile(`${path} is an archive: unpack it and name the folder or file.`)
  const text = start.replaceAll('\0', '')
  if (/<feed[\s>][^>]*\bhttp:\/\/www\.w3\.org\/2005\/Atom|<feed\s*>/i.test(text))
    throw new UnreadableFile(`${path} is an Atom feed: export it as RSS, or as a folder of HTML files.`)
  if (/<rss[\s>]|<rdf:RDF|<channel[\s>]/i.test(text)) return readFeed(path, timeZone, shelf)
  if (extname(path) === '.json' || /^\s*[{[]/.test(text)) return readJson(path, timeZone)
  if (isStoryFile(path)) return readFolder(path, timeZone)
  if (/^\s*(?:<\?xml|<item)/i.test(text)) return readFeed(path, timeZone, shelf)
  throw new UnreadableFile(`${path} is neither WordPress export, RSS, JSON, text nor HTML.`)
}

async function startOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, 0)
    return buffer
      .subarray(0, bytesRead)
      .toString('latin1')
      .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
  } finally {
    await file.close()
  }
}
