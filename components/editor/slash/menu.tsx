'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { type Ref, useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { ToolIcon } from '../toolbar/icons.tsx'
import type { SlashProps } from './extension.ts'
import { findItems } from './items.ts'

export type SlashKeys = { key: (event: KeyboardEvent) => boolean }

/** The list under the cursor. The text keeps the focus and names the active option, so that it is read out. */
export function SlashMenu({ shown, editor, ref }: { shown: SlashProps; editor: Editor; ref: Ref<SlashKeys> }) {
  const t = useTranslations('editor')
  const base = useId()
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const { query, command, mount } = shown
  const items = findItems(query, (item) => t(`slash.words.${item}`))
  const isShown = items.length > 0
  const at = Math.min(active, items.length - 1)
  useImperativeHandle(ref, () => ({
    key: (event) => {
      const item = items[at]
      const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
      if (to !== undefined && items.length > 0) setActive((to + items.length) % items.length)
      else if ((event.key === 'Enter' || event.key === 'Tab') && item) command(item)
      else return false
      return true
    },
  }))
  useLayoutEffect(() => (isShown && box.current ? mount(box.current) : undefined), [mount, isShown])
  useEffect(() => {
    if (!isShown) return
    const text = editor.view.dom
    const attributes = {
      'aria-controls': `${base}-list`,
      'aria-autocomplete': 'list',
      'aria-activedescendant': `${base}-${at}`,
    }
    for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value)
    document.getElementById(`${base}-${at}`)?.scrollIntoView({ block: 'nearest' })
    return () => {
      for (const name of Object.keys(attributes)) text.removeAttribute(name)
    }
  }, [editor, base, at, isShown])
  if (!isShown) return null
  return (
    <div ref={box} className="slash-menu">
      <div id={`${base}-list`} role="listbox" aria-label={t('slash.label')}>
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the active option
          <div
            key={item}
            id={`${base}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault()
              command(item)
            }}
          >
            <ToolIcon tool={item} />
            <span>
              <span className="slash-name">{t(`toolbar.${item}`)}</span>
              <span className="slash-hint">{t(`slash.hint.${item}`)}</span>
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}
