import { createHash } from 'node:crypto'
import css from './site.css' with { type: 'text' }

/** The style sheet as it is inlined: without comments and the blanks that only people need. */
export const STYLE = css
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .trim()

/** What the content security policy allows, and nothing else. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`
