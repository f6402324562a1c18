import type { ReactNode } from 'react'
import type { Theme } from '#lib/newsroom/theme/theme.ts'

/** What a part of the theme's form is given. */
export type PartProps = { theme: Theme; change: (over: Partial<Theme>) => void }

/** A part of the form under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  )
}
