export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/**
 * A document of ours as a device with these settings shows it. A page cannot choose for its frame in every browser, so
 * what asks for a colour scheme is answered in the text, in the style sheet and the sources of pictures alike.
 */
export const inScheme = (html: string, scheme: Scheme): string =>
  html
    .replace(/\(prefers-color-scheme: ?(light|dark)\)/g, (_, asked) =>
      asked === scheme ? '(min-width:0px)' : '(max-width:0px)',
    )
    .replaceAll('color-scheme:light dark', `color-scheme:${scheme}`)
    .replace('name="color-scheme" content="light dark"', `name="color-scheme" content="${scheme}"`)
