import { reportFailure } from '#lib/edge/failure.ts'
import { isTouched, type Touched } from '#lib/newsroom/pages-touched.ts'
import { isPlainPath } from '#lib/newsroom/public-path.ts'
import { mayBeKept, type Page, type Rendered, toPage } from './page.ts'
import type { Shelf } from './shelf.ts'

export type Filled =
  | { kind: 'kept' }
  | { kind: 'passing'; rendered: Rendered }
  | { kind: 'failed'; rendered: Rendered | null }

type Flight = { touches: Touched[]; done: Promise<Filled> }

/** How often a page is made again that was touched while it was made. Then it is sent, but not kept. */
const TRIES = 3

/** Makes pages: each path once at a time, however many ask. */
export class Fill {
  readonly #flights = new Map<string, Flight>()
  readonly #shelf: Shelf
  readonly #render: (path: string) => Promise<Rendered>
  readonly #origin: string
  /** False while nobody would say what changes: then pages are made, but not kept. */
  heard = false

  constructor(shelf: Shelf, render: (path: string) => Promise<Rendered>, origin: string) {
    this.#shelf = shelf
    this.#render = render
    this.#origin = origin
  }

  fill(path: string): Promise<Filled> {
    const flying = this.#flights.get(path)
    if (flying) return flying.done
    const touches: Touched[] = []
    const done = this.#make(path, touches).finally(() => this.#flights.delete(path))
    this.#flights.set(path, { touches, done })
    return done
  }

  /** Pages being made may have read what was before. */
  touch(touched: Touched): void {
    if (touched.kind !== 'none') for (const { touches } of this.#flights.values()) touches.push(touched)
  }

  async #make(path: string, touches: Touched[]): Promise<Filled> {
    for (let tries = 1; ; tries += 1) {
      touches.length = 0
      const rendered = await this.#render(path).catch((error: unknown) => {
        reportFailure(`page ${path}`, error)
        return null
      })
      if (!rendered || rendered.status >= 500) return { kind: 'failed', rendered }
      if (!isPlainPath(path) || !mayBeKept(rendered)) {
        if (touches.length > 0 && tries < TRIES) continue
        this.#shelf.forget(path)
        return { kind: 'passing', rendered }
      }
      if (!this.heard) return { kind: 'passing', rendered }
      const page = await toPage(rendered, this.#origin)
      if (this.heard && isUntouched(path, page, touches)) {
        this.#shelf.keep(path, page)
        return { kind: 'kept' }
      }
      if (tries >= TRIES) return { kind: 'passing', rendered }
    }
  }
}

const isUntouched = (path: string, { mentions }: Page, touches: readonly Touched[]): boolean =>
  !touches.some((touched) => isTouched({ path, mentions }, touched))
