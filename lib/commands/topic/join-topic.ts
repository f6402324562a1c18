import type { Result } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { mayJoin } from '#lib/newsroom/topic.ts'
import { changeMembership } from './change-membership.ts'
import { StoryOfTopic } from './input.ts'

export const JoinTopic = StoryOfTopic

/**
 * Puts a story into a topic, from the story's own page: of a series it becomes the last part. It belongs to no revision
 * and voids no approval: a topic is the newsroom's arrangement, not the text.
 */
export const joinTopic = (
  actor: Actor,
  input: StoryOfTopic,
  now: Date,
): Promise<Result<{ topicId: string }, Refusal>> =>
  changeMembership(
    {
      name: 'article.topic-joined',
      may: mayJoin,
      after: (storyIds, articleId) => [...storyIds, articleId],
    },
    actor,
    input,
    now,
  )
