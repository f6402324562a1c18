import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { currentMember } from '#lib/auth/current-member.ts'
import { type Result, refuse } from '#lib/kit/result.ts'
import { type Actor, VISITOR } from '#lib/newsroom/actor.ts'
import type { Problem, Refusal } from '#lib/newsroom/refusal.ts'
import { reportFailure } from './failure.ts'
import { requestLocale } from './locale.ts'
import { failureSentence, sentenceFor } from './say.ts'

/** What a Server Action answers: the command's value, or the refusal with its sentence in the user's language. */
export type Acted<T> = { ok: true; value: T } | { ok: false; refusal: Refusal | null; sentence: string }

type Command<I, T> = (actor: Actor, input: I, now: Date) => Promise<Result<T, Refusal>>

/**
 * A command as a Server Action: finds the actor, parses the input, runs it, and is the only catch. Next compares the
 * Origin of every Server Action with the host, so that other sites cannot press these buttons.
 */
export const action =
  <I, T>(schema: z.ZodType<I>, command: Command<I, T>) =>
  async (input: unknown): Promise<Acted<T>> => {
    const member = await currentMember()
    const locale = member?.locale ?? (await requestLocale())
    try {
      const result = await runCommand(schema, command, member?.actor ?? VISITOR, input)
      if (result.ok) return result
      const refusal = member ? result.refusal : signInFirst(result.refusal)
      return { ok: false, refusal, sentence: await sentenceFor(refusal, locale) }
    } catch (error) {
      unstable_rethrow(error)
      const id = reportFailure(command.name, error)
      return { ok: false, refusal: null, sentence: failureSentence(id, locale) }
    }
  }

/** To whom nothing is visible because the session has ended, nothing is lost: they sign in again. */
const signInFirst = (refusal: Refusal): Refusal =>
  refusal.kind === 'not-found' ? { kind: 'not-allowed', need: 'signIn' } : refusal

/** Parses and runs; input of the wrong shape is refused by the first field that is wrong. */
export async function runCommand<I, T>(
  schema: z.ZodType<I>,
  command: Command<I, T>,
  actor: Actor,
  input: unknown,
): Promise<Result<T, Refusal>> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return refuse(invalid(parsed.error.issues[0]))
  return command(actor, parsed.data, new Date())
}

const PROBLEMS: Partial<Record<string, Problem>> = { too_big: 'tooLong', too_small: 'tooShort' }

/** The field's last name in the path; "" where the whole input is wrong. An empty text is "required", not "too short". */
function invalid(issue: z.core.$ZodIssue | undefined): Refusal {
  const path = issue?.path.filter((step) => typeof step === 'string') ?? []
  const isEmpty = issue?.code === 'too_small' && issue.minimum === 1
  return {
    kind: 'invalid',
    field: path.at(-1) ?? 'input',
    problem: isEmpty ? 'required' : (PROBLEMS[issue?.code ?? ''] ?? 'malformed'),
  }
}
