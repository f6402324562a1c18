'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { BodyEditor } from './body/body-editor.tsx'
import { NEW_PICK, type Pick } from './body/bound-context.ts'
import { useCheckedEditors } from './checks/checks.tsx'
import { useEditingSession } from './editing-session.tsx'
import { LineEditor } from './line-editor.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { KeptNotice, StopNotice } from './notices.tsx'
import { PickDialog } from './read-also/pick-dialog.tsx'
import { ReadAlsoTargets } from './read-also/targets.tsx'
import type { Bound } from './session/state.ts'
import { StaticDocument } from './static-document.tsx'
import { useAttachBody } from './suggestions/suggestions.tsx'
import { Toolbar } from './toolbar/toolbar.tsx'
import './editor.css'

/** The article's text, set like the public page: to write in, or to read. */
export function ArticleEditor() {
  const t = useTranslations('editor')
  const session = useEditingSession()
  const { bound, shown, peers, words, readingMinutes } = session
  const labels = { headline: t('part.headline'), standfirst: t('part.standfirst'), body: t('part.body') }
  return (
    <ReadAlsoTargets>
      <div className="manuscript-notices">
        <StopNotice />
        <KeptNotice />
      </div>
      {bound ? (
        <Writing bound={bound} />
      ) : (
        <>
          {session.mayWrite && !session.stop ? <Toolbar editor={null} onLink={() => {}} onReadAlso={() => {}} /> : null}
          <article className="manuscript" lang="id" aria-busy={session.mayWrite && !session.open && !session.stop}>
            <StaticDocument document={shown} labels={labels} />
          </article>
        </>
      )}
      <footer className="manuscript-foot">
        <p>{t('count', { words, minutes: readingMinutes })}</p>
        <p role="status">{peers.length > 0 ? t('peers', { names: peers.map(({ name }) => name).join(', ') }) : null}</p>
      </footer>
    </ReadAlsoTargets>
  )
}

type Part = 'headline' | 'standfirst' | 'body'

/** Three editors on three fragments of one document. Enter and the arrows lead from one to the next. */
function Writing({ bound }: { bound: Bound }) {
  const { articleId, user, flushing, shown, words } = useEditingSession()
  const editors = useRef<Partial<Record<Part, Editor | null>>>({})
  const tools = useRef<HTMLDivElement>(null)
  const [body, setBody] = useState<Editor | null>(null)
  const [linking, setLinking] = useState(false)
  const [pick, setPick] = useState<Pick | null>(null)
  // At once: Tiptap's own `focus` waits for a frame, and the next letter would still land where one came from.
  const go = (part: Part, where: 'start' | 'end') => {
    const editor = editors.current[part]
    if (!editor) return
    editor.view.focus()
    editor
      .chain()
      .setTextSelection(where === 'start' ? 0 : editor.state.doc.content.size)
      .scrollIntoView()
      .run()
  }
  const register = useCheckedEditors()
  const attach = useAttachBody()
  const [keep] = useState(() => {
    // Whoever opens a story of which nothing is written is here to begin it.
    const begins = shown.headline === '' && shown.standfirst === '' && words === 0
    const keepPart = (part: Part) => (editor: Editor | null) => {
      editors.current[part] = editor
      if (begins && part === 'headline' && document.activeElement === document.body) editor?.commands.focus()
      register(part, editor)
      if (part !== 'body') return
      setBody(editor)
      attach(editor)
    }
    return { headline: keepPart('headline'), standfirst: keepPart('standfirst'), body: keepPart('body') }
  })
  const line = { bound, user, editable: !flushing }
  return (
    <>
      <Toolbar ref={tools} editor={body} onLink={() => setLinking(true)} onReadAlso={() => setPick(NEW_PICK)} />
      <article className="manuscript" lang="id">
        <LineEditor
          {...line}
          part="headline"
          onEditor={keep.headline}
          onLeave={(to) => to === 'next' && go('standfirst', 'end')}
        />
        <LineEditor
          {...line}
          part="standfirst"
          onEditor={keep.standfirst}
          onLeave={(to) => (to === 'next' ? go('body', 'start') : go('headline', 'end'))}
        />
        <BodyEditor
          {...line}
          articleId={articleId}
          onLink={() => setLinking(true)}
          onPick={setPick}
          onTools={() => tools.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
          onLeave={() => go('standfirst', 'end')}
          onEditor={keep.body}
        />
      </article>
      {body ? (
        <>
          <LinkDialog open={linking} editor={body} onClose={() => setLinking(false)} />
          <PickDialog pick={pick} editor={body} articleId={articleId} onClose={() => setPick(null)} />
        </>
      ) : null}
    </>
  )
}
