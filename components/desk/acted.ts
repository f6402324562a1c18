import type { Refusal } from '#lib/newsroom/refusal.ts'

/** What a Server Action answers; `sentence` is the refusal in the user's language. */
export type Acted<T> = { ok: true; value: T } | { ok: false; refusal: Refusal | null; sentence: string }
export type Act<T> = (input: unknown) => Promise<Acted<T>>
