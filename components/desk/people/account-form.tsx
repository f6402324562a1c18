'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Role } from '#lib/newsroom/actor.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'
import { ProfileForm } from './profile-form.tsx'
import { type Rights, RoleFields, rightsOf } from './role-fields.tsx'

export type Person = {
  id: string
  name: string
  handle: string
  email: string
  bio: string
  roles: readonly Role[]
  sectionIds: readonly string[]
  version: number
  active: boolean
}

type Props = {
  person: Person
  sections: readonly { id: string; name: string }[]
  changeRoles: Act<unknown>
  deactivate: Act<unknown>
  changeProfile: Act<unknown>
  sendLink: Act<unknown>
  onDone: (sentence: string) => void
}

/** What an admin may change of somebody's account: the name, rights, and whether it is open. */
export function AccountForm({ person, sections, changeRoles, deactivate, changeProfile, sendLink, onDone }: Props) {
  const t = useTranslations('settings.users')
  const common = useTranslations('settings.form')
  const [rights, setRights] = useState<Rights>(person)
  const [asking, setAsking] = useState(false)
  const { busy, problem, at, act } = useAct(changeRoles, ['roles'], common('unreachable'))
  const closing = useAct(deactivate, [], common('unreachable'))
  const linking = useAct(sendLink, [], common('unreachable'))
  const seen = { userId: person.id, version: person.version }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ ...seen, ...rightsOf(rights) })
    if (acted?.ok) onDone(t('rolesSaved', { name: person.name }))
  }
  const link = async () => {
    const acted = await linking.act({ email: person.email })
    if (acted?.ok) onDone(t('linkSent', { email: person.email }))
  }
  const close = async () => {
    const acted = await closing.act(seen)
    if (acted?.ok) onDone(t('deactivated', { name: person.name }))
  }
  if (asking) {
    return (
      <div className="flex flex-col gap-4">
        <Notice tone="note" role="alert" title={t('deactivateTitle', { name: person.name })}>
          {t('deactivateHint')}
        </Notice>
        {closing.problem ? (
          <Notice tone="bad" role="alert">
            {closing.problem.sentence}
          </Notice>
        ) : null}
        <div className="flex flex-wrap gap-2">
          <Button look="primary" onClick={close} aria-disabled={closing.busy || undefined}>
            {closing.busy ? common('busy') : t('deactivateConfirm')}
          </Button>
          <Button ref={focusOnce} look="quiet" onClick={() => setAsking(false)}>
            {common('cancel')}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-6">
      <p className="text-soft [overflow-wrap:anywhere]">{person.email}</p>
      <ProfileForm
        profile={person}
        mayRename
        change={changeProfile}
        onDone={(name) => onDone(t('profileSaved', { name }))}
      />
      <form
        onSubmit={save}
        noValidate
        aria-label={t('rights')}
        className="flex flex-col gap-4 border-line border-t pt-5"
      >
        <RoleFields value={rights} onChange={setRights} sections={sections} error={at('roles')} />
        <FormFoot problem={problem} busy={busy} label={t('saveRoles')} busyLabel={common('busy')} />
      </form>
      <div className="flex flex-wrap items-center gap-2 border-line border-t pt-5">
        {linking.problem ? (
          <Notice tone="bad" role="alert">
            {linking.problem.sentence}
          </Notice>
        ) : null}
        <Button aria-disabled={linking.busy || undefined} onClick={link}>
          {t('sendLink')}
        </Button>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t('deactivate')}
        </Button>
      </div>
    </div>
  )
}

/** The button that was pressed is gone: the focus goes to the harmless answer. */
const focusOnce = (button: HTMLButtonElement | null): void => button?.focus()
