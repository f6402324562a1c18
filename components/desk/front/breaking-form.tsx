import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { CloseIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { ZONE_NAMES } from '#lib/newsroom/dates.ts'
import { BREAKING_MAX, type BreakingSpec } from '#lib/newsroom/front/spec.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { type FrontState, isOver } from './use-front.ts'

type Props = {
  state: FrontState
  now: Date
  timeZone: string
  mayArrange: boolean
  /** The error of a field, by its name. */
  at: (field: string) => string | null
  onChoose: () => void
}

const AN_HOUR = 60 * 60 * 1000

/** The bar above the page: words, a story or both, and when it goes. */
export function BreakingForm({ state, now, timeZone, mayArrange, at, onChoose }: Props) {
  const t = useTranslations('fronts')
  const { breaking } = state.spec
  const set = (next: BreakingSpec | null) => state.change({ ...state.spec, breaking: next })
  const begin = () => set({ text: '', story: null, until: wallOf(new Date(Date.now() + AN_HOUR), timeZone) })
  return (
    <section aria-labelledby="front-breaking" className="flex flex-col gap-2 rounded-md bg-sunken p-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="front-breaking" className="font-semibold">
          {t('slot.breaking')}
        </h2>
        {breaking && mayArrange ? (
          <Button size="small" look="quiet" className="ml-auto" onClick={() => set(null)}>
            {t('breaking.remove')}
          </Button>
        ) : null}
      </div>
      {breaking ? (
        <fieldset disabled={!mayArrange} className="flex flex-col gap-3">
          <legend className="sr-only">{t('slot.breaking')}</legend>
          {isOver(state.spec, now, timeZone) ? <Notice tone="note">{t('breaking.over')}</Notice> : null}
          <Field label={t('breaking.text')} hint={t('breaking.textHint')} error={at('breaking') ?? at('text')}>
            {(control) => (
              <TextInput
                {...control}
                maxLength={BREAKING_MAX}
                value={breaking.text}
                onChange={({ target }) => set({ ...breaking, text: target.value })}
              />
            )}
          </Field>
          <Field
            label={t('breaking.until')}
            hint={t('breaking.untilHint', { zone: zoneName(timeZone) })}
            error={at('until')}
          >
            {(control) => (
              <TextInput
                {...control}
                type="datetime-local"
                className="max-w-60"
                value={breaking.until}
                onChange={({ target }) => set({ ...breaking, until: target.value })}
              />
            )}
          </Field>
          <Story {...{ breaking, state, mayArrange, set, onChoose }} />
          <p className="text-faint text-sm">{t('breaking.only')}</p>
        </fieldset>
      ) : mayArrange ? (
        <Button className="self-start" onClick={begin}>
          {t('breaking.add')}
        </Button>
      ) : (
        <p className="text-faint text-sm">{t('compare.noBar')}</p>
      )}
    </section>
  )
}

const zoneName = (timeZone: string): string => (ZONE_NAMES as Record<string, string>)[timeZone] ?? timeZone

type StoryProps = Pick<Props, 'state' | 'mayArrange' | 'onChoose'> & {
  breaking: BreakingSpec
  set: (next: BreakingSpec) => void
}

/** Where the bar leads. */
function Story({ breaking, state, mayArrange, set, onChoose }: StoryProps) {
  const t = useTranslations('fronts')
  const { story } = breaking
  if (story === null)
    return mayArrange ? (
      <Button className="self-start" onClick={onChoose}>
        {t('breaking.choose')}
      </Button>
    ) : null
  const known = state.stories.get(story)
  const title = state.titleOf(story)
  return (
    <p className="flex items-center gap-2 rounded-md border border-edge bg-surface px-2 py-1">
      <span className="min-w-0 flex-1 font-medium">{title}</span>
      {known && known.state !== 'live' ? <Badge strong>{t(`state.${known.state}`)}</Badge> : null}
      {mayArrange ? (
        <IconButton
          label={t('place.release', { title })}
          icon={<CloseIcon />}
          onClick={() => set({ ...breaking, story: null })}
        />
      ) : null}
    </p>
  )
}
