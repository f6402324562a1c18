'use client'

import { useState } from 'react'
import type { Act, Acted } from './acted.ts'

/** Why a form was refused: at a field where the refusal names one, else as a whole. */
export type Problem = { field: string | null; sentence: string }

type Acting<T> = {
  busy: boolean
  problem: Problem | null
  /** The sentence for a field, for its error line. */
  at: (field: string) => string | null
  clear: () => void
  act: (input: unknown) => Promise<Acted<T> | null>
}

/**
 * A form's action: one press at a time, and the refusal put where it belongs. `fields` are those that show their own
 * errors; `unreachable` is said when there was no answer. Null is answered then, and on a second press.
 */
export function useAct<T>(action: Act<T>, fields: readonly string[], unreachable: string): Acting<T> {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const act = async (input: unknown): Promise<Acted<T> | null> => {
    if (busy) return null
    setBusy(true)
    setProblem(null)
    try {
      const acted = await action(input)
      if (!acted.ok) {
        const named = acted.refusal && 'field' in acted.refusal ? acted.refusal.field : null
        setProblem({ field: named && fields.includes(named) ? named : null, sentence: acted.sentence })
      }
      return acted
    } catch {
      setProblem({ field: null, sentence: unreachable })
      return null
    } finally {
      setBusy(false)
    }
  }
  const at = (field: string) => (problem?.field === field ? problem.sentence : null)
  return { busy, problem, at, act, clear: () => setProblem(null) }
}
