import { z } from 'zod'

/** Every verb carries the version its author saw. */
export const Seen = z.object({ articleId: z.uuid(), version: z.int().nonnegative() })
export type Seen = z.infer<typeof Seen>

/** Verbs that act on the text carry its hash as well: they act on exactly what their author saw, or not at all. */
export const SeenContent = Seen.extend({ contentHash: z.string().regex(/^[0-9a-f]{64}$/) })
export type SeenContent = z.infer<typeof SeenContent>
