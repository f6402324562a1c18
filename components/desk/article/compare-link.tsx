import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '#components/ui/button.tsx'

/** The way from a refusal or a notice to what it is about. */
export function CompareLink({ href, since }: { href: string; since?: 'approved' | 'live' }) {
  const t = useTranslations('compare')
  return (
    <Link prefetch={false} href={href} className={buttonClass('plain', 'small')}>
      {since ? t(`since.${since}`) : t('show')}
    </Link>
  )
}
