import { createHash } from 'node:crypto'
import { inlined } from './inlined.ts'
import css from './site.css' with { type: 'text' }

export const STYLE = inlined(css)

/** What the content security policy allows, and nothing else. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`
