import type { Metadata, Viewport } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import './newsroom.css'

export const viewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.frame')
  return { title: { default: t('newsroom'), template: `%s · ${t('newsroom')}` }, robots: { index: false } }
}

/** Words of readers and of the read API stay on the server: the browser gets the newsroom's only. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const { site: _, api: __, ...messages } = await getMessages()
  return (
    <html lang={await getLocale()}>
      <body>
        <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
