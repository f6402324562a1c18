import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { Invitations } from '#components/desk/people/invitations.tsx'
import { People } from '#components/desk/people/people.tsx'
import { linkToHandOver, mailsGoOut } from '#lib/edge/invitation-link.ts'
import { mayManageUsers } from '#lib/newsroom/user-policy.ts'
import { readInvitations } from '#lib/queries/desk/read-invitations.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { signedIn } from '../signed-in.ts'
import { changeProfile, changeRoles, deactivate, invite, reactivate, sendLink, withdraw } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.users')
  return { title: t('title') }
}

export default async function UsersPage() {
  const { actor } = await signedIn('/newsroom/users')
  const refusal = mayManageUsers(actor)
  if (refusal) return <Refused refusal={refusal} />
  const [people, sections, invitations, site] = await Promise.all([
    readStaff(),
    readSections(),
    readInvitations(new Date()),
    readSite(),
  ])
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-6">
      <People
        people={people}
        mails={mailsGoOut()}
        ownId={actor.id}
        sections={sections}
        actions={{ invite, changeRoles, deactivate, changeProfile, sendLink, reactivate }}
      />
      <Invitations
        invitations={invitations.map((one) => ({ ...one, link: linkToHandOver(one.id) }))}
        timeZone={site.timeZone}
        withdraw={withdraw}
      />
    </div>
  )
}
