import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BackLink } from '#components/desk/article/back-link.tsx'
import { Exact } from '#components/desk/moment.tsx'
import { DocumentView } from '#components/desk/trail/document-view.tsx'
import { readArticle } from '#lib/queries/desk/read-article.ts'
import { readLinks } from '#lib/queries/desk/read-links.ts'
import { readRevision } from '#lib/queries/desk/read-revisions.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { signedIn } from '../../../../signed-in.ts'
import { isArticleId } from '../../article-id.ts'

type Props = { params: Promise<{ id: string; ordinal: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('desk.revisions')
  return { title: t('revision', { ordinal: (await params).ordinal }) }
}

/** One kept moment of a story, to be read. */
export default async function RevisionPage({ params }: Props) {
  const { id, ordinal } = await params
  const { actor } = await signedIn(`/newsroom/article/${id}/revision/${ordinal}`)
  if (!isArticleId(id) || !/^[1-9]\d{0,6}$/.test(ordinal)) notFound()
  const article = await readArticle(actor, id)
  const revision = article && (await readRevision(id, Number(ordinal)))
  if (!revision) notFound()
  const [links, site, staff, t, board] = await Promise.all([
    readLinks(actor, id, revision.document),
    readSite(),
    readStaff(),
    getTranslations('desk.revisions'),
    getTranslations('desk.board'),
  ])
  const by = staff.find((one) => one.id === revision.byId)?.name ?? ''
  return (
    <div>
      <div className="border-line border-b bg-surface">
        <div className="mx-auto flex min-h-12 max-w-[100rem] flex-wrap items-center gap-x-4 px-4 py-2">
          <BackLink articleId={id}>{t('backToArticle')}</BackLink>
          <h1 className="font-semibold">{t('readOnly', { ordinal: revision.ordinal, name: by })}</h1>
          <span className="text-faint text-sm">
            <Exact at={revision.at} timeZone={site.timeZone} />
          </span>
          <p className="text-faint text-sm lg:ml-auto">{t('readOnlyHint')}</p>
        </div>
      </div>
      <DocumentView
        document={revision.document}
        titles={new Map(links.out.flatMap(({ articleId, title }) => (articleId && title ? [[articleId, title]] : [])))}
        readAlsoLabel={t('readAlso')}
        untitled={board('untitled')}
      />
    </div>
  )
}
