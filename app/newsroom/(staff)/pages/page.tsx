import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { ImprintForm } from '#components/desk/site/imprint-form.tsx'
import { PageForm } from '#components/desk/site/page-form.tsx'
import { mayManagePages } from '#lib/newsroom/user-policy.ts'
import { readPages } from '#lib/queries/desk/read-pages.ts'
import { signedIn } from '../signed-in.ts'
import { save, saveImprintOf } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('title') }
}

/** What the newspaper says about itself. */
export default async function PagesPage() {
  const { actor } = await signedIn('/newsroom/pages')
  const refusal = mayManagePages(actor)
  if (refusal) return <Refused refusal={refusal} />
  const [{ pages, imprint, version }, t] = await Promise.all([readPages(), getTranslations('pages')])
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-4 px-4 py-6">
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      <p className="max-w-prose text-soft">{t('intro')}</p>
      {pages.map((page) => (
        <PageForm key={`${page.slug} ${page.version}`} page={page} save={save} />
      ))}
      <h2 className="mt-4 border-line border-t pt-6 font-semibold text-lg">{t('imprint.title')}</h2>
      <p className="max-w-prose text-soft">{t('imprint.intro')}</p>
      <ImprintForm key={`imprint ${version}`} imprint={imprint} version={version} save={saveImprintOf} />
    </div>
  )
}
