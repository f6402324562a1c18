import type { Result } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayLeave } from '#lib/newsroom/topic.ts'
import { changeMembership } from './change-membership.ts'
import { StoryOfTopic } from './input.ts'

export const LeaveTopic = StoryOfTopic

/**
 * Takes a story out of a topic that it was put into. One that is in it by its tags as well stays there by them.
 */
export const leaveTopic = (
  actor: Actor,
  input: StoryOfTopic,
  now: Date,
): Promise<Result<{ topicId: string }, Refusal>> =>
  changeMembership(
    {
      name: 'article.topic-left',
      may: mayLeave,
      after: (storyIds, articleId) => storyIds.filter((id) => id !== articleId),
    },
    actor,
    input,
    now,
  )
