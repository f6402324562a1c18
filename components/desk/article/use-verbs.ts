'use client'

import { useTranslations } from 'next-intl'
import { createElement, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { comparePath } from '#lib/newsroom/side.ts'
import type { Acted } from '../acted.ts'
import { useMetadata } from '../metadata/use-metadata.tsx'
import { useRefresh } from '../use-refresh.tsx'
import type { Answered } from './ask-dialog.tsx'
import { CompareLink } from './compare-link.tsx'
import { type ButtonView, needsText, type VerbActions } from './verbs.ts'

export type FlushText = () => Promise<{ ok: true; contentHash: string } | { ok: false; reason: string }>

type Verbs = {
  /** The button that was pressed and is not answered yet. */
  busy: ButtonView['press'] | null
  /** Does a button's verbs in order: whether all of them were done, or what is wrong with the answer they were given. */
  run: (button: ButtonView, answer?: Answer) => Promise<Answered>
}
type Answer = Readonly<Record<string, string>>
type Refused = Extract<Acted<unknown>, { ok: false }>

/** Refusals that another answer may lift. */
const OF_ANSWERS: readonly string[] = ['in-the-past', 'embargoed', 'invalid']

type Props = {
  articleId: string
  actions: VerbActions
  mayWrite: boolean
  flushText: FlushText
  thawText: () => void
  contentHash: string
}

/**
 * Pressing a verb: first the margin and the text are stored, then the verb acts on exactly that content, then the page
 * is told anew. What is refused is said in its own words and nothing is lost.
 */
export function useVerbs({ articleId, actions, mayWrite, flushText, thawText, contentHash }: Props): Verbs {
  const t = useTranslations('desk.article')
  const refresh = useRefresh()
  const say = useToast()
  const metadata = useMetadata()
  const [busy, setBusy] = useState<Verbs['busy']>(null)
  const reload = createElement(Button, { size: 'small', onClick: () => [refresh(), say(null)] }, t('reload'))
  const show = createElement(CompareLink, { href: comparePath(articleId, 'approved', 'working') })
  const refuse = ({ refusal, sentence }: Refused, answer?: Answer): Answered => {
    if (answer && (!refusal || OF_ANSWERS.includes(refusal.kind))) return sentence
    const action = { stale: reload, 'changed-since-approval': show }[refusal?.kind as 'stale']
    say({ tone: 'bad', text: sentence, action })
    return false
  }
  const ready = async (button: ButtonView): Promise<{ version: number; contentHash: string } | string> => {
    if (!mayWrite) return { version: metadata.state.version, contentHash }
    const margin = await metadata.flush()
    if (!margin.ok) return margin.sentence
    if (!button.steps.some(needsText)) return { version: margin.version, contentHash }
    const text = await flushText()
    if (text.ok) return { version: margin.version, contentHash: text.contentHash }
    return text.reason === 'changed' ? t('textChanging') : t('textNotStored')
  }
  const act = async (button: ButtonView, answer?: Answer): Promise<Answered> => {
    const seen = await ready(button)
    if (typeof seen === 'string') return refuse({ ok: false, refusal: null, sentence: seen }, answer)
    let { version } = seen
    for (const verb of button.steps) {
      const acted = await actions[verb]({ articleId, version, contentHash: seen.contentHash, ...answer })
      if (!acted.ok) return refuse(acted, answer)
      version = acted.value.version
      metadata.dispatch({ type: 'moved', version })
    }
    say({ tone: 'good', text: t(`done.${button.press}`) })
    return true
  }
  const run = async (button: ButtonView, answer?: Answer): Promise<Answered> => {
    if (busy) return false
    setBusy(button.press)
    say(null)
    try {
      return await act(button, answer)
    } catch {
      return refuse({ ok: false, refusal: null, sentence: t('unreachable') }, answer)
    } finally {
      setBusy(null)
      thawText()
      refresh()
    }
  }
  return { busy, run }
}
