import { db } from '#lib/db/client.ts'
import { type FrontOwner, type FrontSpec, pinsOf, untouchedFront, withAllBlocks } from '#lib/newsroom/front/spec.ts'
import type { FrontStory } from '#lib/newsroom/front/views.ts'
import { readFrontFrame } from '../site/front-frame.ts'
import { frontStories } from './front-stories.ts'

/** What an edition was, with its stories as they are now; null when there is none. 0 is the rule's. */
export async function readEdition(
  owner: FrontOwner,
  ordinal: number,
): Promise<{ spec: FrontSpec; stories: FrontStory[] } | null> {
  const [frame, row] = await Promise.all([
    readFrontFrame(owner),
    db().frontEdition.findFirst({ where: { ordinal, front: owner }, select: { spec: true } }),
  ])
  if (!row && ordinal !== 0) return null
  const stored = (row?.spec ?? untouchedFront(owner.kind)) as unknown as FrontSpec
  const spec = withAllBlocks(stored, owner.kind, frame.sectionIds)
  return { spec, stories: await frontStories(pinsOf(spec)) }
}
