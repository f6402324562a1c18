'use client'

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Document } from '#lib/body/document.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { countWords, readingMinutes } from '#lib/body/text.ts'
import { isSignedIn } from './read-also/ask.ts'
import type { Peer } from './session/sitting.ts'
import type { Flushed, SessionState } from './session/state.ts'
import { type Status, statusOf } from './session/status.ts'
import { TextSession } from './session/text-session.ts'

type Props = {
  articleId: string
  user: Peer
  /** What the page's maker judged; the server's word at the handshake counts. */
  mayWrite: boolean
  /** The schema the stored text was written with. */
  schemaVersion: number
  /** What is shown until device and server are in. */
  initial: Document
  collabUrl?: string
  children: ReactNode
}

export type EditingValue = Omit<SessionState, 'document'> & {
  articleId: string
  user: Peer
  status: Status
  /** The text as it last stood still for a moment. */
  shown: Document
  headline: string
  words: number
  readingMinutes: number
  /** The text as it stands now. */
  document: () => Document
  /** Resolves once all that this page shows is in the database, with the hash that verbs carry. */
  flush: () => Promise<Flushed>
  /** Lets typing go on when what the flush was for is done. */
  thaw: () => void
  /** Connects again after a stop. */
  retry: () => void
}

const EditingContext = createContext<EditingValue | null>(null)

/** The text under the hands of this page's member. Throws outside of `EditingSession`. */
export function useEditingSession(): EditingValue {
  const value = useContext(EditingContext)
  if (!value) throw new Error('useEditingSession needs an EditingSession around it')
  return value
}

/** Opens an article's text for everything inside: the editor, the save line, the verbs. Another article is another session. */
export const EditingSession = (props: Props) => <Session key={props.articleId} {...props} />

function Session({ articleId, user, mayWrite, schemaVersion, initial, collabUrl, children }: Props) {
  const [session] = useState(
    () =>
      new TextSession({
        articleId,
        user,
        initial,
        mayWrite,
        isSignedIn,
        schemaVersion: SCHEMA_VERSION,
        get url() {
          return collabUrl ?? ownUrl()
        },
      }),
  )
  const isOld = schemaVersion > SCHEMA_VERSION
  useEffect(() => {
    if (isOld) return
    session.start()
    return session.close
  }, [session, isOld])
  useLeaveGuard(session)
  const state = useSyncExternalStore(
    session.subscribe,
    () => session.state,
    () => session.state,
  )
  const value = useMemo((): EditingValue => {
    const { document: shown, ...rest } = isOld ? { ...state, stop: 'schema' as const } : state
    const words = countWords(shown)
    return {
      ...rest,
      articleId,
      user,
      shown,
      words,
      status: statusOf({ ...rest, kept: rest.kept !== null }),
      headline: shown.headline,
      readingMinutes: readingMinutes(words),
      document: session.document,
      flush: session.flush,
      thaw: session.thaw,
      retry: session.start,
    }
  }, [state, isOld, articleId, user, session])
  return <EditingContext value={value}>{children}</EditingContext>
}

/**
 * Asks before the page is left with text that exists nowhere else. What the device keeps needs no question. A file that
 * is dropped beside its field does not open in place of the story.
 */
function useLeaveGuard(session: TextSession): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (session.state.unsaved && session.state.device !== true) event.preventDefault()
    }
    const keep = (event: DragEvent) => {
      const isField = event.target instanceof HTMLInputElement && event.target.type === 'file'
      if (event.dataTransfer?.types.includes('Files') && !isField) event.preventDefault()
    }
    window.addEventListener('beforeunload', guard)
    window.addEventListener('dragover', keep)
    window.addEventListener('drop', keep)
    return () => {
      window.removeEventListener('beforeunload', guard)
      window.removeEventListener('dragover', keep)
      window.removeEventListener('drop', keep)
    }
  }, [session])
}

const ownUrl = (): string => `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/collab`
