'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { classes } from './classes.ts'
import { IconButton } from './icon-button.tsx'
import { CloseIcon } from './icons.tsx'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  children: ReactNode
  /** `sheet` slides from the lower edge and takes the whole width: for phones. */
  kind?: 'dialog' | 'sheet'
}

const KINDS = {
  dialog: 'm-auto w-[min(32rem,calc(100vw-2rem))] rounded-lg',
  sheet: 'mx-0 mt-auto mb-0 w-full max-w-none rounded-t-xl',
}

/** A modal native <dialog>: the browser keeps the focus inside and gives it back; Escape closes. */
export function Dialog({ open, onClose, title, closeLabel, children, kind = 'dialog' }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (!dialog || dialog.open === open) return
    if (open) dialog.showModal()
    else dialog.close()
  }, [open])
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      className={classes(
        'max-h-[min(85dvh,48rem)] flex-col overflow-hidden border border-line bg-surface p-0 text-ink shadow-lift open:flex',
        KINDS[kind],
      )}
    >
      <div className="flex items-center justify-between gap-3 border-line border-b py-2 pr-2 pl-4">
        <h2 id={titleId} className="font-semibold text-lg">
          {title}
        </h2>
        <IconButton label={closeLabel} icon={<CloseIcon />} onClick={() => ref.current?.close()} />
      </div>
      <div className="relative overflow-y-auto p-4">{open ? children : null}</div>
    </dialog>
  )
}

/** A dialog that rises from the lower edge of a phone. */
export function Sheet(props: Omit<Props, 'kind'>) {
  return <Dialog {...props} kind="sheet" />
}
