import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BackLink } from '#components/desk/article/back-link.tsx'
import { Refused } from '#components/desk/frame/refused.tsx'
import { QuickFixForm } from '#components/editor/quick-fix/quick-fix-form.tsx'
import { readQuickFix } from '#lib/queries/desk/read-quick-fix.ts'
import { signedIn } from '../../../signed-in.ts'
import { isArticleId } from '../article-id.ts'
import { quickFix } from './actions.ts'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('quickFix')
  return { title: t('title') }
}

/** The live text of a story, to mend a few words of it at once. */
export default async function QuickFixPage({ params }: Props) {
  const { id } = await params
  const { actor } = await signedIn(`/newsroom/article/${id}/quick-fix`)
  if (!isArticleId(id)) notFound()
  const [live, t] = await Promise.all([readQuickFix(actor, id, new Date()), getTranslations('quickFix')])
  if (!live.ok) {
    if (live.refusal.kind === 'not-found') notFound()
    return <Refused refusal={live.refusal} />
  }
  return (
    <div>
      <div className="border-line border-b bg-surface">
        <div className="mx-auto flex min-h-12 max-w-[44rem] flex-wrap items-center gap-x-4 px-4 py-2">
          <BackLink articleId={id}>{t('back')}</BackLink>
          <h1 className="font-semibold">{t('title')}</h1>
        </div>
      </div>
      <QuickFixForm key={live.value.liveHash} live={live.value} action={quickFix} />
    </div>
  )
}
