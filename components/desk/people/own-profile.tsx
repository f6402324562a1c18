'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useToast } from '#components/ui/toast.tsx'
import type { Act } from '../acted.ts'
import { type Profile, ProfileForm } from './profile-form.tsx'

/** One's own profile, on the page of one's account. */
export function OwnProfile({
  profile,
  mayRename,
  change,
}: {
  profile: Profile
  mayRename: boolean
  change: Act<unknown>
}) {
  const t = useTranslations('settings.profile')
  const say = useToast()
  const router = useRouter()
  const done = () => {
    say({ tone: 'good', text: t('saved') })
    router.refresh()
  }
  return <ProfileForm key={profile.version} profile={profile} mayRename={mayRename} change={change} onDone={done} />
}
