'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'

type Props = {
  sections: readonly { id: string; name: string }[]
  begin: (previous: string | null, form: FormData) => Promise<string | null>
}

/** One press on a section begins the story there. */
export function NewStory({ sections, begin }: Props) {
  const t = useTranslations('desk.new')
  const [problem, act, busy] = useActionState(begin, null)
  return (
    <form action={act} className="flex flex-col gap-3">
      {problem ? (
        <Notice tone="bad" role="alert">
          {problem}
        </Notice>
      ) : null}
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {sections.map(({ id, name }) => (
          <button
            key={id}
            type="submit"
            name="sectionId"
            value={id}
            aria-disabled={busy || undefined}
            onClick={(event) => busy && event.preventDefault()}
            className={buttonClass('plain', 'large')}
          >
            {name}
          </button>
        ))}
      </div>
      <p role="status" className="text-faint text-sm">
        {busy ? t('busy') : t('hint')}
      </p>
    </form>
  )
}
