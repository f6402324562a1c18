import { getTranslations } from 'next-intl/server'
import { Skeleton } from '#components/ui/skeleton.tsx'

export default async function DeskLoading() {
  const t = await getTranslations('desk.frame')
  return (
    <div className="mx-auto w-full max-w-[100rem] px-4 py-5">
      <h1 className="font-semibold text-xl">{t('desk')}</h1>
      <Skeleton rows={12} label={t('loading')} />
    </div>
  )
}
