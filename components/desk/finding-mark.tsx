import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'
import type { Level } from '#lib/newsroom/checks/check.ts'

/** One shape a level, told apart without colour: a barred octagon, a triangle, a ring. */
const SHAPES: Record<Level, ReactNode> = {
  block: (
    <>
      <path d="M4.6 1h4.8L13 4.6v4.8L9.4 13H4.6L1 9.4V4.6Z" fill="currentColor" />
      <path d="M4 7h6" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  warn: (
    <>
      <path d="M7 1.8 13 12.3H1Z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M7 5.7v2.9M7 10.3v.1" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  advise: (
    <>
      <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M7 6.4v3.4M7 4.3v.1" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
}
const INKS: Record<Level, string> = { block: 'text-bad', warn: 'text-note', advise: 'text-soft' }

/** The shape of a level; what it means stands beside it in words. */
export function LevelShape({ level }: { level: Level }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className={classes('shrink-0', INKS[level])}>
      {SHAPES[level]}
    </svg>
  )
}

export type FindingCounts = { block: number; warn: number }

/** How much stands in a story's way, by word and shape. Nothing where nothing does. */
export function FindingMarks({ counts }: { counts: FindingCounts }) {
  const t = useTranslations('checks.mark')
  return (['block', 'warn'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => (
      <span
        key={level}
        title={t(`${level}Hint`, { count: counts[level] })}
        className="relative inline-flex items-center gap-1 whitespace-nowrap font-normal text-sm text-soft"
      >
        <LevelShape level={level} />
        {t(level, { count: counts[level] })}
      </span>
    ))
}
