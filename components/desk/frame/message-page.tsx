import type { ReactNode } from 'react'

type Props = { title: ReactNode; children: ReactNode; action?: ReactNode }

/** A page that has one thing to say: not found, refused, failed. */
export function MessagePage({ title, children, action }: Props) {
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col items-start gap-3 px-4 py-16">
      <h1 className="font-semibold text-xl">{title}</h1>
      <div className="text-soft">{children}</div>
      {action ? <div className="mt-2 flex flex-wrap gap-2">{action}</div> : null}
    </div>
  )
}
