import type { ReactNode } from 'react'

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode }

/** What an empty list says: what would stand here, and what to do next. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="flex flex-col items-start gap-2 rounded-md border border-line border-dashed px-4 py-5">
      <p className="font-medium">{title}</p>
      {children ? <div className="max-w-prose text-soft">{children}</div> : null}
      {action ? <div className="mt-1">{action}</div> : null}
    </div>
  )
}
