import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Problem } from './use-act.ts'

type Props = { problem: Problem | null; busy: boolean; label: string; busyLabel: string; children?: ReactNode }

/** The end of a form: why it was refused as a whole, and the button that sends it. */
export function FormFoot({ problem, busy, label, busyLabel, children }: Props) {
  return (
    <>
      {problem && problem.field === null ? (
        <Notice tone="bad" role="alert">
          {problem.sentence}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" aria-disabled={busy || undefined}>
          {busy ? busyLabel : label}
        </Button>
        {children}
      </div>
    </>
  )
}
