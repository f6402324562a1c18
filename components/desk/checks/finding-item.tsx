import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import type { FindingLine } from './checks-panel.tsx'

type Props = {
  line: FindingLine
  onShow: () => void
  /** Null where nothing can be mended by one click. */
  onFix: (() => void) | null
  /** Null for those who may not let it pass. */
  onOverride: (() => void) | null
}

/** So many characters of the words in question are shown. */
const EXCERPT = 70

/** One finding: its sentence leads to its place. */
export function FindingItem({ line: { finding, sentence, words }, onShow, onFix, onOverride }: Props) {
  const t = useTranslations('checks')
  const replace = finding.fix?.replace ?? ''
  const excerpt = words.length > EXCERPT ? `${words.slice(0, EXCERPT).trimEnd()}…` : words
  return (
    <li className="flex flex-col gap-1.5 rounded-md border border-line px-3 py-2">
      <button type="button" onClick={onShow} className="flex flex-col gap-0.5 rounded text-left hover:underline">
        <span className="[overflow-wrap:anywhere]">{sentence}</span>
        {excerpt.trim() ? (
          <span className="font-book text-soft [overflow-wrap:anywhere]">
            <span className="sr-only">{t('at')} </span>
            {excerpt}
          </span>
        ) : null}
      </button>
      <Checklist items={finding.checklist ?? []} />
      {onFix || onOverride ? (
        <div className="flex flex-wrap gap-2">
          {onFix ? (
            <Button size="small" onClick={onFix} className="max-w-full">
              <span className="truncate">{replace.trim() === '' ? t('remove') : t('replace', { replace })}</span>
            </Button>
          ) : null}
          {onOverride ? (
            <Button size="small" look="quiet" onClick={onOverride} aria-label={t('overrideOf', { sentence })}>
              {t('override')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

/** What somebody must have looked at, to tick off; kept nowhere, the reason for letting it pass is what counts. */
function Checklist({ items }: { items: readonly string[] }) {
  const t = useTranslations('checks.checklist') as unknown as (key: string) => string
  if (items.length === 0) return null
  return (
    <ul className="flex flex-col text-sm">
      {items.map((item) => (
        <li key={item}>
          <Checkbox label={t(item)} />
        </li>
      ))}
    </ul>
  )
}
