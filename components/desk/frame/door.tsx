import type { ReactNode } from 'react'
import { LocaleSwitch } from './locale-switch.tsx'

type Props = {
  siteName: string
  title: string
  switchLocale: (form: FormData) => Promise<void>
  children: ReactNode
}

/** A screen in front of the newsroom: signing in, accepting an invitation. */
export function Door({ siteName, title, switchLocale, children }: Props) {
  return (
    <main id="content" className="mx-auto flex min-h-dvh w-full max-w-md flex-col px-4 py-8 sm:py-16">
      <div className="mb-8 flex items-center justify-between gap-3">
        <a href="/" className="rounded font-bold font-book text-xl">
          {siteName}
        </a>
        <LocaleSwitch switchLocale={switchLocale} />
      </div>
      <h1 className="mb-4 font-semibold text-xl">{title}</h1>
      {children}
    </main>
  )
}
