import { useTranslations } from 'next-intl'

type Props = {
  stories: readonly { articleId: string; title: string; fallback: boolean }[]
  /** How many stories lead here, those that are not listed included. */
  count: number
  lists: readonly string[]
}

/** The pages that a retraction changes: those that lead here, and the lists in which the story stands. */
export function PagesThatChange({ stories, count, lists }: Props) {
  const t = useTranslations('links.retract')
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2 rounded-md border border-line px-3 py-2">
      <h3 className="font-medium">{t('title')}</h3>
      <p className="text-soft text-sm">{t('lists', { lists: lists.join(', ') })}</p>
      {count === 0 ? (
        <p className="text-soft text-sm">{t('none')}</p>
      ) : (
        <>
          <p className="text-soft text-sm">{t('stories', { count })}</p>
          <ul className="flex max-h-40 list-disc flex-col gap-0.5 overflow-y-auto pl-5 text-sm">
            {stories.map(({ articleId, title, fallback }) => (
              <li key={articleId}>
                {title}
                {fallback ? <span className="text-faint"> · {t('asFallback')}</span> : null}
              </li>
            ))}
            {count > stories.length ? <li>{t('more', { count: count - stories.length })}</li> : null}
          </ul>
        </>
      )}
    </section>
  )
}
