import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { reportFailure } from '#lib/edge/failure.ts'

export type Body = { br: Buffer; gzip: Buffer }

/** Paths that are file names everywhere, and no way out of the folder. */
const NAMEABLE = /^\/(?:[a-z0-9_-]+\/)*[a-z0-9_-]*(?:\.(?:xml|json|txt|js))?$/i
const LONGEST = 200

/** The file of a page: `/` is index.html, `/a/b` is a/b.html, `/feed.xml` itself. Null for what is no good file name. */
export function fileOf(path: string): string | null {
  if (!NAMEABLE.test(path) || path.length > LONGEST || (path !== '/' && path.endsWith('/'))) return null
  if (path === '/') return 'index.html'
  return /\.(xml|json|txt|js)$/.test(path) ? path.slice(1) : `${path.slice(1)}.html`
}

/**
 * The stored pages as files that any web server can send: each plain, as `.gz` and as `.br`. A server may look for any of
 * them, so that each appears whole and all go at once. What is done to one path is done in the order asked for.
 */
export class Files {
  readonly #folder: string
  readonly #busy = new Map<string, Promise<unknown>>()
  /** Rises when everything is dropped: what was being written then is not kept. */
  #era = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  /** `still` is asked after writing: a page that was touched meanwhile goes at once. */
  write(path: string, body: Body, still: () => boolean): void {
    const file = this.#at(path)
    const era = this.#era
    if (!file) return
    this.#after(path, async () => {
      if (era !== this.#era || !still()) return
      try {
        await mkdir(dirname(file), { recursive: true })
        await appear(`${file}.br`, body.br)
        await appear(`${file}.gz`, body.gzip)
        await appear(file, gunzipSync(body.gzip))
      } catch (error) {
        if (era === this.#era) throw error // else the folder was moved aside meanwhile
      }
      if (era !== this.#era || !still()) await this.#unlink(file)
    })
  }

  async read(path: string): Promise<Body | null> {
    const file = this.#at(path)
    if (!file) return null
    try {
      const [br, gzip] = await Promise.all([readFile(`${file}.br`), readFile(`${file}.gz`)])
      return { br, gzip }
    } catch {
      return null
    }
  }

  remove(path: string): void {
    const file = this.#at(path)
    if (file) this.#after(path, () => this.#unlink(file))
  }

  /** Takes every page away at once: the folder is moved aside, and then removed. */
  async clear(): Promise<void> {
    this.#era += 1
    const aside = `${this.#folder}.old-${this.#era}-${process.pid}`
    await rename(this.#folder, aside).catch(() => {})
    await mkdir(this.#folder, { recursive: true })
    await rm(aside, { recursive: true, force: true })
  }

  /** Waits for what was asked for until now. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#busy.values())
  }

  #at(path: string): string | null {
    const file = fileOf(path)
    return file && join(this.#folder, file)
  }

  async #unlink(file: string): Promise<void> {
    await Promise.all(['', '.gz', '.br'].map((ending) => rm(`${file}${ending}`, { force: true })))
  }

  #after(path: string, work: () => Promise<unknown>): void {
    const before = this.#busy.get(path) ?? Promise.resolve()
    const now = before.then(work).catch((error: unknown) => reportFailure(`page file ${path}`, error))
    this.#busy.set(path, now)
    void now.finally(() => {
      if (this.#busy.get(path) === now) this.#busy.delete(path)
    })
  }
}

async function appear(file: string, bytes: Buffer): Promise<void> {
  await writeFile(`${file}.tmp`, bytes)
  await rename(`${file}.tmp`, file)
}
