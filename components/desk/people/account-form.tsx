'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Role } from '#lib/newsroom/actor.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'
import { type Rights, RoleFields, rightsOf } from './role-fields.tsx'

export type Person = {
  id: string
  name: string
  handle: string
  email: string
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
  onDone: (sentence: string) => void
}

/** What an admin may change of somebody's account: rights, and whether it is open. */
export function AccountForm({ person, sections, changeRoles, deactivate, onDone }: Props) {
  const t = useTranslations('settings.users')
  const common = useTranslations('settings.form')
  const [rights, setRights] = useState<Rights>(person)
  const [asking, setAsking] = useState(false)
  const { busy, problem, at, act } = useAct(changeRoles, ['roles'], common('unreachable'))
  const closing = useAct(deactivate, [], common('unreachable'))
  const seen = { userId: person.id, version: person.version }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ ...seen, ...rightsOf(rights) })
    if (acted?.ok) onDone(t('rolesSaved', { name: person.name }))
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
    <form onSubmit={save} noValidate className="flex flex-col gap-4">
      <p className="text-soft">{person.email}</p>
      <RoleFields value={rights} onChange={setRights} sections={sections} error={at('roles')} />
      <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')}>
        <Button look="quiet" className="ml-auto" onClick={() => setAsking(true)}>
          {t('deactivate')}
        </Button>
      </FormFoot>
    </form>
  )
}

/** The button that was pressed is gone: the focus goes to the harmless answer. */
const focusOnce = (button: HTMLButtonElement | null): void => button?.focus()
