'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Choice } from '#components/ui/choice.tsx'
import { classes } from '#components/ui/classes.ts'
import { Notice } from '#components/ui/notice.tsx'
import { inScheme, SCHEMES, type Scheme } from './in-scheme.ts'
import type { Previewed } from './use-preview.ts'

const WIDTHS = { desktop: 1280, phone: 390 } as const
type Device = keyof typeof WIDTHS
const DEVICES = Object.keys(WIDTHS) as Device[]

type Props = {
  /** Names the frame. */
  title: string
  /** What is shown, as `usePreview` answers it: a document of `renderPreview`. */
  preview: Previewed
  /** Which page it is: the same page keeps its place when it is shown anew, another begins at its top. */
  page?: string
  /** More switches, before ours. */
  children?: ReactNode
}

/**
 * A page of the site that is not saved yet, as readers would see it: on a desktop, made smaller until it fits, or on a
 * phone; in light or dark. The frame is a sandbox in which no script runs, no form is sent and no link leads anywhere; it
 * has our origin, so that its pictures are let in by its policy.
 */
export function PreviewFrame({ title, preview: { html, busy, problem }, page = '', children }: Props) {
  const t = useTranslations('settings.preview')
  const [device, setDevice] = useState<Device>('desktop')
  const [scheme, setScheme] = useState<Scheme>('light')
  const { room, width } = useRoom()
  const place = useRef({ page, top: 0 })
  const scale = width === 0 ? 1 : Math.min(1, width / WIDTHS[device])
  const arrive = (frame: HTMLIFrameElement) => {
    const inner = frame.contentWindow
    if (!inner) return
    if (place.current.page !== page) place.current = { page, top: 0 }
    inner.scrollTo({ top: place.current.top, behavior: 'instant' })
    inner.addEventListener('scroll', () => {
      place.current.top = inner.scrollY
    })
  }
  return (
    <section aria-label={title} aria-busy={busy} className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {children}
        <Choice
          label={t('device')}
          options={DEVICES.map((value) => ({ value, label: t(value) }))}
          value={device}
          onChoose={setDevice}
        />
        <Choice
          label={t('scheme')}
          options={SCHEMES.map((value) => ({ value, label: t(value) }))}
          value={scheme}
          onChoose={setScheme}
        />
      </div>
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      <div ref={room} className="h-[70vh] min-h-96 overflow-hidden rounded-md border border-line bg-sunken">
        {html === null ? (
          <p className="p-4 text-faint">{busy ? t('coming') : null}</p>
        ) : (
          <iframe
            title={title}
            sandbox="allow-same-origin"
            srcDoc={inScheme(html, scheme)}
            onLoad={({ currentTarget }) => arrive(currentTarget)}
            className={classes('mx-auto block origin-top-left border-0', busy && 'opacity-80')}
            style={{
              width: WIDTHS[device],
              height: `${100 / scale}%`,
              ...(scale < 1 && { transform: `scale(${scale})`, marginInline: 0 }),
            }}
          />
        )}
      </div>
    </section>
  )
}

/** How wide what is held by `room` may be, in pixels; 0 before it is known. */
function useRoom() {
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = room.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { room, width }
}
