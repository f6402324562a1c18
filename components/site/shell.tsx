import type { ReactNode } from 'react'
import type { Scheme } from '#lib/newsroom/theme/theme.ts'
import { LANGUAGE, words } from './words.ts'

/**
 * `css` is the whole style sheet, nothing else is fetched for it; `policy` the content security policy that lets it in;
 * `ground` the paper's colours, which browsers give their own edges;
 * `script` the path of the readers' script, and `speculation` the rules by which browsers make the next page ready:
 * every page can do without either.
 */
export type Style = {
  css: string
  policy: string
  ground: Record<Scheme, string>
  script?: string
  speculation?: string
}

/** One HTML document: what every page has in common. */
export function Shell({ head, style, children }: { head: ReactNode; style: Style; children: ReactNode }) {
  return (
    <html lang={LANGUAGE}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={style.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={style.ground.light} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={style.ground.dark} media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {head}
        {/* React would escape the quotes of its children. Its hash is in the content security policy. */}
        <style dangerouslySetInnerHTML={{ __html: style.css }} />
        {style.script && (
          <script
            src={style.script}
            defer
            data-now={words('ago.now')}
            data-minutes={words('ago.minutes')}
            data-hours={words('ago.hours')}
            data-copied={words('shared')}
          />
        )}
        {style.speculation && (
          <script type="speculationrules" dangerouslySetInnerHTML={{ __html: style.speculation }} />
        )}
      </head>
      <body id="atas">
        <a className="skip" href="#isi">
          {words('skip')}
        </a>
        {children}
      </body>
    </html>
  )
}
