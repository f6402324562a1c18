import { changedParts, type Part, partsOf, samePart } from './compare.ts'
import { type FrontSpec, newBlock, type Places, slotOfBlock } from './spec.ts'

export type SideName = 'mine' | 'theirs'

/** Who changed which part since both began from `base`: only one of them, or both differently. */
export type Conflict = { part: Part; changedBy: SideName | 'both' }

/** The parts in which mine and theirs differ. */
export const conflictsOf = (base: FrontSpec, theirs: FrontSpec, mine: FrontSpec): Conflict[] =>
  changedParts(theirs, mine).map((part) => {
    if (samePart(base, theirs, part)) return { part, changedBy: 'mine' }
    return { part, changedBy: samePart(base, mine, part) ? 'theirs' : 'both' }
  })

/** What each part is taken from if nobody says otherwise: whoever changed it; mine where both did. */
export const firstChoice = (conflicts: readonly Conflict[]): Record<Part, SideName> =>
  Object.fromEntries(conflicts.map(({ part, changedBy }) => [part, changedBy === 'theirs' ? 'theirs' : 'mine']))

/**
 * A front of both, part by part. A story that thereby stood in it twice stays where mine has it, so that the result can
 * be saved; no story of a part that was chosen falls out of the page.
 */
export function mergeFronts(theirs: FrontSpec, mine: FrontSpec, choice: Readonly<Record<Part, SideName>>): FrontSpec {
  const from = (part: Part): FrontSpec => (choice[part] === 'mine' ? mine : theirs)
  const ofBlock = (slot: string) => {
    const chosen = from(slot).blocks.find((block) => slotOfBlock(block) === slot)
    const any = chosen ?? [...theirs.blocks, ...mine.blocks].find((block) => slotOfBlock(block) === slot)
    return any ?? newBlock('section', slot)
  }
  const order = from('order').blocks.map(slotOfBlock)
  const others = partsOf(theirs, mine).filter(
    (part) => part.includes(':') && !order.includes(part) && from(part).blocks.some((one) => slotOfBlock(one) === part),
  )
  const merged: FrontSpec = {
    breaking: from('breaking').breaking,
    main: from('main').main,
    picks: from('picks').picks,
    fillPicks: from('picks').fillPicks,
    blocks: [...order, ...others].map(ofBlock),
  }
  return withoutDoubles(merged, (part) => choice[part] === 'mine')
}

/** Each story once: where `first` holds of its part, else where it stands first. */
function withoutDoubles(spec: FrontSpec, first: (part: Part) => boolean): FrontSpec {
  const parts = ['breaking', 'main', 'picks', ...spec.blocks.map(slotOfBlock)]
  const owner = new Map<number, Part>()
  const pinsIn = (part: Part): Places =>
    part === 'breaking'
      ? [spec.breaking?.story ?? null]
      : part === 'main'
        ? spec.main
        : part === 'picks'
          ? spec.picks
          : (spec.blocks.find((block) => slotOfBlock(block) === part)?.places ?? [])
  for (const part of [...parts.filter(first), ...parts.filter((part) => !first(part))])
    for (const number of pinsIn(part)) if (number !== null && !owner.has(number)) owner.set(number, part)
  const own = (part: Part, number: number | null) => (number !== null && owner.get(number) === part ? number : null)
  const keep = (part: Part, places: Places): Places => places.map((number) => own(part, number))
  const { breaking } = spec
  const story = breaking && own('breaking', breaking.story)
  return {
    ...spec,
    breaking: breaking && (story || breaking.text) ? { ...breaking, story } : null,
    main: keep('main', spec.main),
    picks: keep('picks', spec.picks),
    blocks: spec.blocks.map((block) => ({ ...block, places: keep(slotOfBlock(block), block.places) })),
  }
}
