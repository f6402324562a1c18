import { z } from 'zod'
import { cleanText } from '#lib/body/clean-text.ts'
import { BREAKING_MAX, FRONT_KINDS, MOST_BLOCKS, SIZES } from '#lib/newsroom/front/spec.ts'

/** A story's public number. */
const story = z.int().min(1).max(999_999_999)
const places = ({ min, max }: { min: number; max: number }) => z.array(story.nullable()).min(min).max(max)

const block = z.object({
  kind: z.enum(['section', 'topic']),
  key: z.uuid(),
  visible: z.boolean(),
  places: places(SIZES.block),
})

const breaking = z.object({
  text: z
    .string()
    .max(BREAKING_MAX)
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim()),
  story: story.nullable(),
  until: z.string().max(16),
})

export const FrontSpecInput = z.object({
  breaking: breaking.nullable(),
  main: places(SIZES.main),
  picks: places(SIZES.picks),
  fillPicks: z.boolean(),
  blocks: z.array(block).max(MOST_BLOCKS),
})

/** Whose front, and the version that the actor saw: 0 for one that was never touched. */
export const SeenFront = z.object({
  kind: z.enum(FRONT_KINDS),
  key: z.union([z.literal(''), z.uuid()]),
  version: z.int().nonnegative(),
})
