import { useTranslations } from 'next-intl'
import { classes } from '#components/ui/classes.ts'
import { type Absence, type Part, type PlaceChange, placesAgainst } from '#lib/newsroom/front/compare.ts'
import { type FrontSpec, slotOfBlock } from '#lib/newsroom/front/spec.ts'

type Props = {
  part: Part
  title: string
  front: FrontSpec
  against: FrontSpec
  /** What a story is that the other side does not have. */
  absence: Absence
  titleOf: (number: number) => string
  slotName: (slot: string) => string
}

/** One part of a front as one side has it, with what is different from the other side. */
export function PartSide(props: Props) {
  const { part, title, front, slotName } = props
  return (
    <div className="min-w-0">
      <h4 className="mb-1 text-faint text-sm">{title}</h4>
      {part === 'breaking' ? (
        <Bar {...props} />
      ) : part === 'order' ? (
        <ol className="list-decimal pl-5">
          {front.blocks.map((block) => (
            <li key={slotOfBlock(block)}>{slotName(slotOfBlock(block))}</li>
          ))}
        </ol>
      ) : (
        <Places {...props} />
      )}
    </div>
  )
}

function Bar({ front: { breaking }, titleOf }: Props) {
  const t = useTranslations('fronts.compare')
  if (!breaking) return <p className="text-faint">{t('noBar')}</p>
  return (
    <p>
      {breaking.text || (breaking.story === null ? '' : titleOf(breaking.story))}
      {breaking.text && breaking.story !== null ? <span className="block">{titleOf(breaking.story)}</span> : null}
      <span className="block text-faint text-sm">{t('until', { until: breaking.until.replace('T', ' ') })}</span>
    </p>
  )
}

function Places({ part, front, against, absence, titleOf, slotName }: Props) {
  const t = useTranslations('fronts')
  const block = front.blocks.find((one) => slotOfBlock(one) === part)
  if (part.includes(':') && !block) return <p className="text-faint">{t('compare.absent')}</p>
  return (
    <>
      {block && !block.visible ? <p className="text-note text-sm">{t('compare.hidden')}</p> : null}
      {part === 'picks' && front.picks.length > 0 && !front.fillPicks ? (
        <p className="text-note text-sm">{t('compare.noFill')}</p>
      ) : null}
      <ol className="flex flex-col">
        {placesAgainst(front, against, part, absence).map((one, place) => (
          <Line key={lineKey(place)} {...{ one, place, absence, titleOf, slotName }} />
        ))}
      </ol>
    </>
  )
}

const lineKey = (place: number): string => `line ${place}`

type LineProps = Pick<Props, 'absence' | 'titleOf' | 'slotName'> & { one: PlaceChange; place: number }

function Line({ one: { number, change, other }, place, absence, titleOf, slotName }: LineProps) {
  const t = useTranslations('fronts')
  const word =
    change === 'same'
      ? null
      : change !== 'moved'
        ? t(`compare.${change}`)
        : other
          ? t(absence === 'new' ? 'compare.from' : absence === 'gone' ? 'compare.inSlot' : 'compare.thereIn', {
              slot: slotName(other),
            })
          : t('compare.moved')
  return (
    <li className={classes('flex gap-2 rounded px-1', word && 'bg-note-wash')}>
      <span className="w-4 shrink-0 text-right text-faint tabular-nums">{place + 1}</span>
      <span className={classes('min-w-0', number === null && 'text-faint')}>
        {number === null ? t('place.free') : titleOf(number)}
        {word ? <strong className="ml-2 font-medium text-note text-sm">{word}</strong> : null}
      </span>
    </li>
  )
}
