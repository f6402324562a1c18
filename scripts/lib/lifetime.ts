import { say } from './say.ts'

type Ending = (force: boolean) => Promise<void> | void

/** npm passes Ctrl-C on to a script that has heard it from the terminal already: one press arrives twice. */
const SAME_PRESS = 700

/**
 * What this process has to end before it ends itself, last begun first. Ctrl-C, SIGTERM and a closed terminal end it
 * with code 0; a second Ctrl-C by force.
 */
export class Lifetime {
  readonly #endings: Ending[] = []
  #endedAt: number | undefined

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.#hear(signal))
    process.stdout.on('error', () => {}) // the terminal may be gone before we are
    if (process.env.npm_lifecycle_event) this.#watchParent()
  }

  get ending(): boolean {
    return this.#endedAt !== undefined
  }

  /** Registers what ends something that has just begun (it may be called twice); the answer takes it back. */
  add(ending: Ending): () => void {
    this.#endings.push(ending)
    return () => {
      const index = this.#endings.indexOf(ending)
      if (index >= 0) this.#endings.splice(index, 1)
    }
  }

  /** Ends everything and then the process. */
  async end(code: number, force = false): Promise<void> {
    this.#endedAt ??= performance.now()
    for (const ending of this.#endings.toReversed()) {
      try {
        await ending(force)
      } catch (error) {
        say(`While stopping: ${error instanceof Error ? error.message : error}`)
      }
    }
    process.exit(code)
  }

  /** Killing npm or its shell does not reach us, but it means us: a start nobody watches would hold port and data. */
  #watchParent(): void {
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(watch)
      this.#hear('SIGTERM')
    }, 300)
    watch.unref()
  }

  #hear(signal: NodeJS.Signals): void {
    if (this.#endedAt === undefined) {
      say('\nStopping …')
      void this.end(0)
    } else if (signal === 'SIGINT' && performance.now() - this.#endedAt > SAME_PRESS) {
      say('Stopping by force …')
      void this.end(130, true)
    }
  }
}
