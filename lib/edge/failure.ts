import { randomUUID } from 'node:crypto'

/** Logs what nobody expected under a short id, which is all that people are shown. */
export function reportFailure(where: string, error: unknown): string {
  const id = randomUUID().slice(0, 8)
  console.error(`[${id}] ${where}:`, error)
  return id
}
