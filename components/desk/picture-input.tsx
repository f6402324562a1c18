'use client'

import { type ChangeEvent, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ImageIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Acted } from './acted.ts'

type Props = {
  label: string
  /** What the button says while a picture is on its way; null while none is. */
  sending: string | null
  problem: string | null
  onFile: (file: File) => void
}

/** A button that asks for a picture file, and under it what was wrong with the last one. */
export function PictureInput({ label, sending, problem, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (file) onFile(file)
  }
  return (
    <div className="flex flex-col gap-1.5">
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-label={label}
        onChange={take}
        tabIndex={-1}
        className="sr-only"
      />
      <Button
        aria-disabled={sending ? true : undefined}
        onClick={() => sending || input.current?.click()}
        className="self-start"
      >
        <ImageIcon />
        {sending ?? label}
      </Button>
      {problem ? (
        <Notice tone="bad" role="alert">
          {problem}
        </Notice>
      ) : null}
    </div>
  )
}

/** Null when the server could not be reached or did not answer in its own words. */
export async function sendForm<T>(url: string, fields: Record<string, string | File>): Promise<Acted<T> | null> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  try {
    const response = await fetch(url, { method: 'POST', body })
    return await response.json()
  } catch {
    return null
  }
}
