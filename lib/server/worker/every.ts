type Loop = { close(): Promise<void> }

/** Does `work` now and again `ms` after each end of it; what goes wrong is said, and tried again at the next turn. */
export function every(ms: number, what: string, work: () => Promise<unknown>): Loop {
  let closed = false
  let timer: NodeJS.Timeout | undefined
  const turn = async (): Promise<void> => {
    try {
      await work()
    } catch (error) {
      console.error(`[worker] ${what}:`, error)
    }
    if (!closed) timer = setTimeout(next, ms)
  }
  let turning = turn()
  const next = (): void => {
    turning = turn()
  }
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await turning
    },
  }
}
