import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'

export type PickedRevision = { ordinal: number; isApproved: boolean; isLive: boolean }
type Props = { articleId: string; revisions: readonly PickedRevision[]; from: string; to: string; view?: string }

/** Any two versions of a story, the text as it stands now among them. A plain form: its answer is an address. */
export function VersionPicker({ articleId, revisions, from, to, view }: Props) {
  const t = useTranslations('compare')
  const id = useId()
  const options = [
    <option key="working" value="working">
      {t('working')}
    </option>,
    ...revisions.map(({ ordinal, isApproved, isLive }) => (
      <option key={ordinal} value={ordinal}>
        {[t('revision', { ordinal }), isApproved && t('approved'), isLive && t('live')].filter(Boolean).join(' · ')}
      </option>
    )),
  ]
  return (
    <form
      action={`/newsroom/article/${articleId}/compare`}
      aria-label={t('pick')}
      className="flex flex-wrap items-end gap-2"
    >
      {(['from', 'to'] as const).map((side) => (
        <div key={side} className="min-w-36 flex-1">
          <label htmlFor={`${id}-${side}`} className="block font-medium text-sm text-soft">
            {t(side)}
          </label>
          <Select id={`${id}-${side}`} name={side} defaultValue={side === 'from' ? from : to}>
            {options}
          </Select>
        </div>
      ))}
      {view ? <input type="hidden" name="view" value={view} /> : null}
      <Button type="submit">{t('compare')}</Button>
    </form>
  )
}
