'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { CloseIcon, PenIcon } from '#components/ui/icons.tsx'
import { MENU_ITEM, Menu } from '#components/ui/menu.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { Act } from '../acted.ts'
import { useAct } from '../use-act.ts'
import { useRefresh } from '../use-refresh.tsx'

type View = { id: string; name: string; href: string; screen: string; query: string }
type Props = {
  views: readonly View[]
  screen: string
  /** The filter as it stands, to be kept under a name. */
  query: string
  save: Act<{ viewId: string }>
  remove: Act<{ viewId: string }>
}

/** One's own named filters: open one, keep this one, rename or forget one. */
export function SavedViews({ views, screen, query, save, remove }: Props) {
  const t = useTranslations('planning.views')
  const refresh = useRefresh()
  const [name, setName] = useState('')
  const [renamed, setRenamed] = useState<View | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const { busy, problem, act } = useAct(save, [], t('unreachable'))
  const forgetting = useAct(remove, [], t('unreachable'))
  const rename = (view: View | null) => {
    setRenamed(view)
    setName(view?.name ?? '')
    if (view) field.current?.focus()
  }
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const kept = renamed ? { screen: renamed.screen, query: renamed.query } : { screen, query }
    const acted = await act({ viewId: renamed?.id ?? null, name, ...kept })
    if (!acted?.ok) return
    rename(null)
    refresh()
  }
  const forget = async (viewId: string) => {
    if ((await forgetting.act({ viewId }))?.ok) refresh()
  }
  return (
    <Menu label={t('title')}>
      {views.map((view) => (
        <div key={view.id} className="flex items-center">
          <Link prefetch={false} href={view.href} className={MENU_ITEM}>
            {view.name}
          </Link>
          <IconButton label={t('rename', { name: view.name })} icon={<PenIcon />} onClick={() => rename(view)} />
          <IconButton label={t('remove', { name: view.name })} icon={<CloseIcon />} onClick={() => forget(view.id)} />
        </div>
      ))}
      <form onSubmit={keep} noValidate className="flex flex-col gap-2 p-2">
        <Field
          label={renamed ? t('newName', { name: renamed.name }) : t('name')}
          error={problem?.sentence ?? forgetting.problem?.sentence}
        >
          {(control) => (
            <TextInput
              {...control}
              ref={field}
              maxLength={60}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Button type="submit" size="small" aria-disabled={busy || undefined}>
          {renamed ? t('saveName') : t('save')}
        </Button>
        {renamed ? (
          <Button size="small" look="quiet" onClick={() => rename(null)}>
            {t('keepName')}
          </Button>
        ) : null}
      </form>
    </Menu>
  )
}
