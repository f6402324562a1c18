import { useTranslations } from 'next-intl'
import { Button, buttonClass } from '#components/ui/button.tsx'
import { classes } from '#components/ui/classes.ts'
import { ExplainedButton } from '#components/ui/explained-button.tsx'
import { ExternalIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { explain, type Say } from '#lib/newsroom/explain.ts'
import type { FrontToEdit } from '#lib/newsroom/front/views.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { Exact } from '../moment.tsx'
import type { FrontState } from './use-front.ts'
import type { useFrontVerbs } from './use-front-verbs.ts'

type Props = {
  front: FrontToEdit
  refusal: Refusal | null
  timeZone: string
  state: FrontState
  verbs: ReturnType<typeof useFrontVerbs>
}

/** Which page this is, how it stands, and what can be done with it. It stays in sight. */
export function FrontBar({ front, refusal, timeZone, state, verbs }: Props) {
  const t = useTranslations('fronts')
  const say = useTranslations('refusal')
  const { dirty, conflicts } = state
  const { draft, live } = front
  const isStale = conflicts.length > 0
  const nothing = !dirty && draft === null ? t('nothing') : null
  return (
    <div className="z-20 -mx-4 flex flex-col gap-2 border-line border-b bg-page px-4 py-2 sm:sticky sm:top-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 className="font-semibold text-xl">{t('titleOf', { name: front.name || t('home') })}</h1>
        <p className="text-soft text-sm">
          {dirty
            ? t('status.unsaved')
            : draft
              ? t.rich('status.draft', { by: draft.by, at: () => <Exact at={draft.at} timeZone={timeZone} /> })
              : t('status.live')}
        </p>
        {!refusal && (dirty || draft) ? (
          <Button size="small" look="quiet" onClick={() => state.change(live.spec)}>
            {t('discard')}
          </Button>
        ) : null}
        <div className="ml-auto flex flex-wrap items-center gap-2 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-20 max-sm:justify-end max-sm:border-line max-sm:border-t max-sm:bg-page max-sm:px-4 max-sm:py-2">
          <a
            href={front.path}
            target="_blank"
            rel="noreferrer"
            className={classes(buttonClass('quiet'), 'max-sm:hidden')}
          >
            {t('open')}
            <ExternalIcon />
          </a>
          {refusal ? null : (
            <>
              <Button
                aria-disabled={!dirty || verbs.busy || isStale || undefined}
                onClick={() => dirty && !verbs.busy && !isStale && void verbs.saveDraft()}
              >
                {verbs.saving ? t('saving') : t('save')}
              </Button>
              <ExplainedButton
                look="live"
                reason={isStale ? t('conflict.intro') : nothing}
                aria-disabled={verbs.busy || undefined}
                onClick={() => !verbs.busy && void verbs.publish()}
              >
                {verbs.publishing ? t('publishing') : t('publish')}
              </ExplainedButton>
            </>
          )}
        </div>
      </div>
      {refusal ? (
        <p className="text-soft">
          {t('readOnly')} {explain(refusal, say as unknown as Say)}
        </p>
      ) : null}
      {verbs.problem && verbs.problem.field === null ? (
        <Notice tone="bad" role="alert">
          {verbs.problem.sentence}
        </Notice>
      ) : null}
    </div>
  )
}
