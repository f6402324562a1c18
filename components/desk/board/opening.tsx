'use client'

import { useLinkStatus } from 'next/link'
import { useTranslations } from 'next-intl'

/** Inside a link: says that its page is on the way, where the eye is. */
export function Opening() {
  const t = useTranslations('desk.board')
  const { pending } = useLinkStatus()
  return pending ? (
    <span role="status" className="font-normal text-faint">
      {' '}
      {t('opening')}
    </span>
  ) : null
}
