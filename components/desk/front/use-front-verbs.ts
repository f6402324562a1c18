'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useToast } from '#components/ui/toast.tsx'
import type { FrontToEdit } from '#lib/newsroom/front/views.ts'
import type { Act, Acted } from '../acted.ts'
import { type Problem, useAct } from '../use-act.ts'
import { useRefresh } from '../use-refresh.tsx'
import type { FrontState } from './use-front.ts'

export type FrontActions = {
  save: Act<{ version: number }>
  publish: Act<{ version: number; edition: number }>
  rollBack: Act<{ version: number; edition: number }>
}

/** Saving, publishing and rolling back, each on the version that is on the screen. Who came second sees both afterwards. */
export function useFrontVerbs(front: FrontToEdit, state: FrontState, actions: FrontActions) {
  const t = useTranslations('fronts')
  const say = useToast()
  const refresh = useRefresh()
  const fields = ['breaking', 'text', 'until']
  const unreachable = t('unreachable')
  const saving = useAct(actions.save, fields, unreachable)
  const publishing = useAct(actions.publish, [], unreachable)
  const rolling = useAct(actions.rollBack, [], unreachable)
  const [by, setBy] = useState<string | null>(null)
  const { kind, key } = front.owner
  /** Of who was first the screen shows more than a sentence: both arrangements. */
  const heed = (acted: Acted<unknown> | null, { clear }: { clear: () => void }) => {
    if (acted?.ok === false && acted.refusal?.kind === 'stale') {
      setBy(acted.refusal.by)
      clear()
    }
    refresh()
  }
  /** The version to publish; null when it was not saved. */
  const save = async (): Promise<number | null> => {
    publishing.clear()
    const acted = await saving.act({ kind, key, version: state.base.version, spec: state.spec })
    heed(acted, saving)
    if (!acted?.ok) return null
    state.stored(acted.value.version)
    return acted.value.version
  }
  const saveDraft = async () => {
    if ((await save()) !== null) say({ tone: 'good', text: t('saved') })
  }
  const publish = async () => {
    saving.clear()
    const version = state.dirty ? await save() : state.base.version
    if (version === null) return
    const acted = await publishing.act({ kind, key, version })
    heed(acted, publishing)
    if (!acted?.ok) return
    state.stored(acted.value.version)
    say({ tone: 'good', text: t('published', { edition: acted.value.edition }) })
  }
  const rollBack = async (edition: number) => {
    const acted = await rolling.act({ kind, key, version: state.base.version, edition })
    heed(acted, rolling)
    if (!acted?.ok) return
    if (state.dirty) state.outlive(acted.value.version)
    say({ tone: 'good', text: t('history.done', { edition: acted.value.edition }) })
  }
  const problem: Problem | null = saving.problem ?? publishing.problem ?? rolling.problem
  return {
    busy: saving.busy || publishing.busy || rolling.busy,
    saving: saving.busy,
    publishing: publishing.busy,
    problem,
    at: saving.at,
    by,
    saveDraft,
    publish,
    rollBack,
  }
}
