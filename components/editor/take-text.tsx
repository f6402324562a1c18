'use client'

import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { Document } from '#lib/body/document.ts'
import { useOpenEditors } from './checks/checks.tsx'
import type { Editors } from './checks/place.ts'
import { useEditingSession } from './editing-session.tsx'
import { ownStep } from './own-step.ts'

const PARTS = ['headline', 'standfirst', 'body'] as const

/**
 * Makes the text of a kept revision the working text again: an edit like any other in the open editors, which others see
 * as it happens, that voids an approval, and that can be undone.
 */
export function TakeText({ articleId, ordinal }: { articleId: string; ordinal: number }) {
  const t = useTranslations('editor.takeText')
  const say = useToast()
  const editors = useOpenEditors()
  const { bound, flushing } = useEditingSession()
  const [busy, setBusy] = useState(false)
  if (!bound) return null
  const undo = (
    <Button size="small" onClick={() => say(undoIn(editors()) ? null : { tone: 'note', text: t('typedSince') })}>
      {t('undo')}
    </Button>
  )
  const take = async () => {
    if (busy || flushing) return
    setBusy(true)
    try {
      const answer = await fetch(`/newsroom/article/${articleId}/revision/${ordinal}/text`)
      if (!answer.ok) throw new Error(`revision: ${answer.status}`)
      put(editors(), (await answer.json()) as Document)
      say({ tone: 'info', text: t('taken', { ordinal }), action: undo })
    } catch {
      say({ tone: 'bad', text: t('failed') })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button size="small" aria-disabled={busy || undefined} onClick={() => void take()}>
      {t('take')}
      <span className="sr-only"> ({ordinal})</span>
    </Button>
  )
}

/** Each part by itself, and each a step of its own: nothing typed before is undone along with it. */
function put(editors: Editors, document: Document): void {
  for (const part of PARTS) {
    const editor = editors[part]
    if (!editor || editor.isDestroyed) continue
    const { schema, doc, tr } = editor.state
    const line = (text: string) => ({
      type: 'doc',
      content: [{ type: 'line', content: text ? [{ type: 'text', text }] : [] }],
    })
    const next = schema.nodeFromJSON(part === 'body' ? document.body : line(document[part]))
    if (next.eq(doc)) continue
    ownStep(editor.state)
    editor.view.dispatch(tr.replaceWith(0, doc.content.size, next.content))
    ownStep(editor.state)
    taken.set(editor, editor.state.doc)
  }
}

/** What each editor showed when its text had been taken. */
const taken = new WeakMap<Editor, Node>()

/** Only while nobody has typed since: the last step would be theirs. */
function undoIn(editors: Editors): boolean {
  const all = PARTS.flatMap((part) => editors[part] ?? [])
  const still = all.filter((editor) => !editor.isDestroyed && taken.get(editor)?.eq(editor.state.doc))
  for (const editor of still) {
    taken.delete(editor)
    editor.commands.undo()
  }
  return still.length > 0
}
