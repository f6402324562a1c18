import { createReadStream } from 'node:fs'

/** `repaired` when its bytes were not of the encoding that the file says it has. */
export type Line = { number: number; text: string; repaired: boolean }

const NEWLINE = 0x0a
/** What an XML declaration may name and nothing of the web means: UTF-8, line by line with a way out. */
const UTF8 = /^utf-?8$/i

/**
 * The lines of a text file, decoded as its byte order mark or XML declaration says, else as UTF-8. A line that is no
 * UTF-8 is read as Windows-1252, which old systems wrote into their exports; the others are kept as they are.
 */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let decode: ((bytes: Buffer) => Omit<Line, 'number'>) | null = null
  let wide: TextDecoder | null = null
  let rest: Buffer[] = []
  let number = 0
  let text = ''
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    if (!decode) {
      wide = wideDecoder(chunk)
      decode = decoderOf(chunk)
    }
    if (wide) {
      text += wide.decode(chunk, { stream: true })
      const lines = text.split('\n')
      text = lines.pop() ?? ''
      for (const line of lines) yield { number: ++number, text: line, repaired: false }
      continue
    }
    let at = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, at)) {
      yield { number: ++number, ...decode(Buffer.concat([...rest, chunk.subarray(at, end)])) }
      rest = []
      at = end + 1
    }
    if (at < chunk.length) rest.push(chunk.subarray(at))
  }
  if (wide) text += wide.decode()
  if (text) yield { number: ++number, text, repaired: false }
  if (rest.length > 0 && decode) yield { number: ++number, ...decode(Buffer.concat(rest)) }
}

/** UTF-16 has no byte of its own for a line's end. */
function wideDecoder(start: Buffer): TextDecoder | null {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le')
  return start[0] === 0xfe && start[1] === 0xff ? new TextDecoder('utf-16be') : null
}

function decoderOf(start: Buffer): (bytes: Buffer) => Omit<Line, 'number'> {
  const declared = /^[^<]*<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(start.subarray(0, 300).toString('latin1'))?.[1]
  const single = declared && !UTF8.test(declared) ? decoderNamed(declared) : null
  if (single) return (bytes) => ({ text: single.decode(bytes), repaired: false })
  const strict = new TextDecoder('utf-8', { fatal: true })
  const old = new TextDecoder('windows-1252')
  return (bytes) => {
    try {
      return { text: strict.decode(bytes), repaired: false }
    } catch {
      return { text: old.decode(bytes), repaired: true }
    }
  }
}

function decoderNamed(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name)
  } catch {
    return null
  }
}

/** All of a small file. Throws RangeError when it is larger than `limit` bytes. */
export async function textOf(path: string, size: number, limit: number): Promise<{ text: string; repaired: boolean }> {
  if (size > limit) throw new RangeError(`is larger than ${Math.round(limit / 1024 / 1024)} MB`)
  const lines: string[] = []
  let repaired = false
  for await (const line of linesOf(path)) {
    lines.push(line.text)
    repaired ||= line.repaired
  }
  return { text: lines.join('\n'), repaired }
}
