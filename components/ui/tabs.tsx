'use client'

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { classes } from './classes.ts'

export type Tab = { id: string; label: ReactNode; panel: ReactNode }
type Props = {
  label: string
  tabs: readonly Tab[]
  /** With `onChoose`: the id of the tab that is shown is held by the caller. */
  chosen?: string
  onChoose?: (id: string) => void
}

/** Tabs after the ARIA pattern: arrows move and choose. All panels stay mounted, so that nothing typed is lost. */
export function Tabs({ label, tabs, ...held }: Props) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const [own, chooseOwn] = useState(tabs[0]?.id ?? '')
  const chosen = held.chosen ?? own
  const choose = held.onChoose ?? chooseOwn
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const index = (to + tabs.length) % tabs.length
    choose(tabs[index]?.id ?? '')
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus()
  }
  return (
    <div className="flex min-h-0 flex-col">
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        onKeyDown={move}
        className="flex shrink-0 gap-0.5 overflow-x-auto border-line border-b px-2"
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}-tab`}
            aria-controls={`${base}-${tab.id}`}
            aria-selected={tab.id === chosen}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
            className={classes(
              '-mb-px h-9 border-b-2 px-1.5 font-medium text-sm whitespace-nowrap outline-offset-[-3px] pointer-coarse:h-11',
              tab.id === chosen ? 'border-ink text-ink' : 'border-transparent text-faint hover:text-ink',
            )}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${base}-${tab.id}`}
          aria-labelledby={`${base}-${tab.id}-tab`}
          hidden={tab.id !== chosen}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling panel must be reachable by keyboard
          tabIndex={0}
          className="relative min-h-0 flex-1 overflow-y-auto p-4 outline-offset-[-2px]"
        >
          {tab.panel}
        </div>
      ))}
    </div>
  )
}
