import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { ThemeWorkbench } from '#components/desk/site/theme/theme-workbench.tsx'
import { mayManageSettings } from '#lib/newsroom/user-policy.ts'
import { readTheme } from '#lib/queries/site/read-theme.ts'
import { signedIn } from '../signed-in.ts'
import { save } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('theme')
  return { title: t('title') }
}

/** How readers see the newspaper. */
export default async function ThemePage() {
  const { actor } = await signedIn('/newsroom/theme')
  const refusal = mayManageSettings(actor)
  if (refusal) return <Refused refusal={refusal} />
  const [{ theme, version }, t] = await Promise.all([readTheme(), getTranslations('theme')])
  return (
    <div className="mx-auto flex w-full max-w-[110rem] flex-col gap-4 px-4 py-6">
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      <p className="max-w-prose text-soft">
        {t('intro')}{' '}
        {t.rich('nameElsewhere', {
          settings: (words) => (
            <Link prefetch={false} href="/newsroom/settings" className="underline">
              {words}
            </Link>
          ),
        })}
      </p>
      <ThemeWorkbench stored={theme} version={version} save={save} />
    </div>
  )
}
