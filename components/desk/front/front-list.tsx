import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { buttonClass } from '#components/ui/button.tsx'
import type { FrontLine } from '#lib/newsroom/front/views.ts'
import { Exact } from '../moment.tsx'

type Line = FrontLine & { mayArrange: boolean }

/** Every front with what readers see of it and what is being arranged. */
export function FrontList({ lines, timeZone }: { lines: readonly Line[]; timeZone: string }) {
  const t = useTranslations('fronts')
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-6">
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      <p className="max-w-prose text-soft">{t('intro')}</p>
      <ul className="flex flex-col rounded-md border border-line bg-surface">
        {lines.map((line) => (
          <FrontRow key={line.href} line={line} timeZone={timeZone} />
        ))}
      </ul>
    </div>
  )
}

function FrontRow({ line, timeZone }: { line: Line; timeZone: string }) {
  const t = useTranslations('fronts')
  const at = (moment: Date) => () => <Exact at={moment} timeZone={timeZone} />
  const { live, draft, breakingUntil, mayArrange } = line
  const name = line.name || t('home')
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line px-3 py-2 not-first:border-t">
      <span className="min-w-0 flex-1 basis-64">
        <Link prefetch={false} href={line.href} className="rounded font-medium hover:underline">
          {name}
        </Link>{' '}
        {line.topic ? <Badge>{t(`block.${line.topic}`)}</Badge> : null}{' '}
        <span className="text-faint text-sm">{line.path}</span>
        <span className="block text-soft text-sm">
          {live ? t.rich('list.edition', { ordinal: live.ordinal, by: live.by, at: at(live.at) }) : t('list.byRule')}
        </span>
        {draft ? (
          <span className="mt-0.5 block">
            <Badge strong>{t('list.draft')}</Badge>{' '}
            <span className="text-note text-sm">{t.rich('list.draftBy', { by: draft.by, at: at(draft.at) })}</span>
          </span>
        ) : null}
        {breakingUntil ? (
          <span className="block text-sm">{t.rich('list.breaking', { at: at(breakingUntil) })}</span>
        ) : null}
      </span>
      <Link
        prefetch={false}
        href={line.href}
        aria-label={`${t(mayArrange ? 'list.arrange' : 'list.look')}: ${name}`}
        className={buttonClass(mayArrange ? 'plain' : 'quiet', 'small')}
      >
        {t(mayArrange ? 'list.arrange' : 'list.look')}
      </Link>
    </li>
  )
}
