import { useTranslations } from 'next-intl'
import { LEVELS, type Level } from '#lib/newsroom/checks/check.ts'
import { LevelShape } from '../finding-mark.tsx'

/** The tab's name, with how many findings of each level there are. */
export function ChecksTab({ counts }: { counts: Readonly<Record<Level, number>> }) {
  const t = useTranslations('checks')
  return (
    <span className="inline-flex items-center gap-2">
      {t('title')}
      {LEVELS.filter((level) => counts[level] > 0).map((level) => (
        <span key={level} className="inline-flex items-center gap-0.5 tabular-nums">
          <LevelShape level={level} />
          <span aria-hidden="true">{counts[level]}</span>
          <span className="sr-only">{t(`mark.${level}`, { count: counts[level] })}</span>
        </span>
      ))}
    </span>
  )
}
