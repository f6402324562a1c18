import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { ArrowDownIcon, ArrowUpIcon, CloseIcon, PlusIcon } from '#components/ui/icons.tsx'
import { Select } from '#components/ui/select.tsx'
import { type At, moveBlock, withBlock } from '#lib/newsroom/front/edit.ts'
import { type BlockSpec, type FrontOwner, newBlock, slotOfBlock } from '#lib/newsroom/front/spec.ts'
import { Slot } from './slot.tsx'
import type { Carry } from './use-carry-story.ts'
import type { FrontState } from './use-front.ts'

type Props = {
  owner: FrontOwner
  /** By slot, those too that are not on the page. */
  names: Readonly<Record<string, string>>
  state: FrontState
  carry: Carry
  mayArrange: boolean
  onFill: (at: At) => void
}

/** The blocks in their order, each with its places; topics that could have one. */
export function Blocks({ owner, names, state, ...rest }: Props) {
  const { mayArrange } = rest
  const t = useTranslations('fronts')
  const { spec, arranged } = state
  const there = new Set(spec.blocks.map(slotOfBlock))
  const addable = Object.keys(names).filter(
    (slot) => !there.has(slot) && slot.startsWith('topic:') && slot !== slotOfBlock({ kind: 'topic', key: owner.key }),
  )
  const add = (slot: string) =>
    state.change({ ...spec, blocks: [...spec.blocks, newBlock('topic', slot.slice('topic:'.length))] })
  if (spec.blocks.length === 0 && addable.length === 0) return null
  return (
    <>
      {spec.blocks.map((block, index) => {
        const slot = slotOfBlock(block)
        const filled = arranged.blocks.find(({ block: one }) => slotOfBlock(one) === slot)?.places ?? []
        return (
          <Slot
            key={slot}
            {...{ slot, filled, state, ...rest }}
            aside={mayArrange ? <BlockHands block={block} index={index} state={state} /> : null}
          >
            {block.visible ? null : (
              <p>
                <Badge strong>{t('block.hidden')}</Badge>
              </p>
            )}
          </Slot>
        )
      })}
      {mayArrange && addable.length > 0 ? <AddBlock names={names} addable={addable} onAdd={add} /> : null}
    </>
  )
}

type AddProps = { names: Props['names']; addable: readonly string[]; onAdd: (slot: string) => void }

/** A topic's stories, after the other blocks. */
function AddBlock({ names, addable, onAdd }: AddProps) {
  const t = useTranslations('fronts.block')
  const [chosen, setChosen] = useState('')
  const slot = addable.includes(chosen) ? chosen : (addable[0] ?? '')
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field label={t('ofTopic')}>
        {(control) => (
          <Select {...control} className="w-64" value={slot} onChange={({ target }) => setChosen(target.value)}>
            {addable.map((one) => (
              <option key={one} value={one}>
                {names[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button onClick={() => onAdd(slot)}>
        <PlusIcon />
        {t('add')}
      </Button>
    </div>
  )
}

/** What can be done with a block. One of a section can be hidden; one of a topic can go. */
function BlockHands({ block, index, state }: { block: BlockSpec; index: number; state: FrontState }) {
  const t = useTranslations('fronts')
  const slot = slotOfBlock(block)
  const name = state.slotName(slot)
  const move = (by: 1 | -1) => {
    state.change(moveBlock(state.spec, slot, by))
    state.tell(t('told.block', { name, place: index + by + 1 }))
  }
  const toggle = () => state.change(withBlock(state.spec, slot, (one) => ({ ...one, visible: !one.visible })))
  const remove = () =>
    state.change({ ...state.spec, blocks: state.spec.blocks.filter((one) => slotOfBlock(one) !== slot) })
  return (
    <>
      {block.kind === 'topic' ? <Badge>{t('block.topic')}</Badge> : null}
      <IconButton
        label={t('block.up', { name })}
        icon={<ArrowUpIcon />}
        disabled={index === 0}
        onClick={() => move(-1)}
      />
      <IconButton
        label={t('block.down', { name })}
        icon={<ArrowDownIcon />}
        disabled={index === state.spec.blocks.length - 1}
        onClick={() => move(1)}
      />
      <Button
        size="small"
        look="quiet"
        aria-label={t(block.visible ? 'block.hideOf' : 'block.showOf', { name })}
        onClick={toggle}
      >
        {t(block.visible ? 'block.hide' : 'block.show')}
      </Button>
      {block.kind === 'topic' ? (
        <IconButton label={t('block.remove', { name })} icon={<CloseIcon />} onClick={remove} />
      ) : null}
    </>
  )
}
