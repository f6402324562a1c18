import { useFormatter, useTranslations } from 'next-intl'
import type { EventName, Facts } from '#lib/newsroom/events.ts'
import { useCheckName } from '../checks/check-name.ts'
import { Exact } from '../moment.tsx'
import { isReason } from './reason.ts'

export type TimelineLine = { ordinal: number; name: EventName; at: Date; actor: string | null; facts: Facts }
type Props = { entries: readonly TimelineLine[]; timeZone: string }

/** What happened to a story, the latest first, in sentences. */
export function TimelinePanel({ entries, timeZone }: Props) {
  return (
    <ol className="flex flex-col">
      {entries.map((entry) => (
        <li
          key={entry.ordinal}
          className="relative border-line border-l pb-4 pl-4 last:border-transparent last:pb-0 before:absolute before:top-1.5 before:-left-1 before:size-[7px] before:rounded-full before:bg-edge"
        >
          <p>
            <Sentence {...entry} />
          </p>
          <Note facts={entry.facts} />
          <p className="text-faint text-sm">
            <Exact at={entry.at} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ol>
  )
}

type ArticleEvent = Extract<EventName, `article.${string}`>
type SentenceKey = ArticleEvent extends `article.${infer Verb}` ? Verb : never

const isArticleEvent = (name: EventName): name is ArticleEvent => name.startsWith('article.')

function Sentence({ name, actor, facts }: TimelineLine) {
  const t = useTranslations('desk.timeline')
  const revisions = useTranslations('desk.revisions')
  const metadata = useTranslations('desk.timeline.field')
  const nameOf = useCheckName()
  const format = useFormatter()
  if (!isArticleEvent(name)) return name
  const key = name.slice('article.'.length) as SentenceKey
  const changed: unknown[] = Array.isArray(facts.changed) ? facts.changed : []
  const fields: string[] = changed.map((field) => (isField(field) ? metadata(field) : String(field)))
  const reason = typeof facts.reason === 'string' && isReason(facts.reason) ? facts.reason : null
  return t.rich(key, {
    b: (chunks) => <strong className="font-medium">{chunks}</strong>,
    actor: actor ?? t('clock'),
    revision: Number(facts.revision ?? 0),
    update: String(facts.update === true),
    voids: String(facts.from === 'approved' && facts.to !== 'approved'),
    conflicts: Number(facts.conflicts ?? 0),
    reason: reason ? revisions(`reason.${reason}`) : '',
    fields: format.list(fields),
    check: typeof facts.check === 'string' ? nameOf(facts.check) : '',
    source: String(facts.source ?? ''),
    linked: Number(facts.linked ?? 0),
    topic: String(facts.topic ?? ''),
  })
}

const FIELDS = ['section', 'slug', 'tags', 'credits', 'leadImage', 'seoTitle', 'seoDescription'] as const
const isField = (name: unknown): name is (typeof FIELDS)[number] => FIELDS.some((one) => one === name)

function Note({ facts }: { facts: Facts }) {
  if (typeof facts.note !== 'string') return null
  return (
    <blockquote className="my-1 whitespace-pre-line border-note-line border-l-2 pl-2 text-soft">
      {facts.note}
    </blockquote>
  )
}
