import { z } from 'zod'

/** Every change of a topic's settings or order carries the version its author saw. */
export const SeenTopic = z.object({ topicId: z.uuid(), version: z.int().nonnegative() })

/** One story in one topic: adding and taking out carry no version, for they undo nobody's order. */
export const StoryOfTopic = z.object({ topicId: z.uuid(), articleId: z.uuid() })
export type StoryOfTopic = z.infer<typeof StoryOfTopic>
