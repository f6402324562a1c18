'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { PlusIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { Act } from '../acted.ts'
import { useAct } from '../use-act.ts'
import { AccountForm, type Person } from './account-form.tsx'
import { InviteForm } from './invite-form.tsx'
import { PeopleTable } from './people-table.tsx'

type Props = {
  people: readonly Person[]
  ownId: string
  sections: readonly { id: string; name: string }[]
  /** Whether a mail server is set, so that invitations go out by themselves. */
  mails: boolean
  actions: Record<'invite' | 'changeRoles' | 'deactivate' | 'changeProfile' | 'sendLink' | 'reactivate', Act<unknown>>
}

/** The newsroom's accounts: who is in it, with which rights, and asking others in. */
export function People({ people, ownId, sections, mails, actions }: Props) {
  const t = useTranslations('settings.users')
  const frame = useTranslations('desk.frame')
  const common = useTranslations('settings.form')
  const router = useRouter()
  const say = useToast()
  const [open, setOpen] = useState<Person | 'invite' | null>(null)
  const done = (text: string) => {
    setOpen(null)
    say({ tone: 'good', text })
    router.refresh()
  }
  const reopening = useAct(actions.reactivate, [], common('unreachable'))
  const reopen = async (person: Person) => {
    const acted = await reopening.act({ userId: person.id, version: person.version })
    if (acted?.ok) done(t('reactivated', { name: person.name }))
  }
  const former = people.filter(({ active }) => !active)
  const person = open === 'invite' ? null : open
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <h1 className="font-semibold text-xl">{t('title')}</h1>
        <Button look="primary" onClick={() => setOpen('invite')}>
          <PlusIcon />
          {t('invite')}
        </Button>
      </div>
      <PeopleTable
        caption={t('title')}
        people={people.filter(({ active }) => active)}
        ownId={ownId}
        sections={sections}
        verb="change"
        onVerb={setOpen}
      />
      {former.length > 0 ? (
        <details>
          <summary className="w-fit rounded text-soft">{t('former', { count: former.length })}</summary>
          <div className="mt-2 flex flex-col gap-2">
            {reopening.problem ? (
              <Notice tone="bad" role="alert">
                {reopening.problem.sentence}
              </Notice>
            ) : null}
            <PeopleTable
              caption={t('formerCaption')}
              people={former}
              ownId={ownId}
              sections={sections}
              verb="reactivate"
              onVerb={reopen}
            />
          </div>
        </details>
      ) : null}
      <Dialog open={open === 'invite'} onClose={() => setOpen(null)} title={t('invite')} closeLabel={frame('close')}>
        <InviteForm
          sections={sections}
          invite={actions.invite}
          onDone={(email) => done(t(mails ? 'invited' : 'invitedByHand', { email }))}
        />
      </Dialog>
      <Dialog
        open={person !== null}
        onClose={() => setOpen(null)}
        title={person?.name ?? ''}
        closeLabel={frame('close')}
      >
        {person ? <AccountForm key={person.id} person={person} sections={sections} onDone={done} {...actions} /> : null}
      </Dialog>
    </>
  )
}
