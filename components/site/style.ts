import { createHash } from 'node:crypto'
import { inlined } from './inlined.ts'
import css from './site.css' with { type: 'text' }

export const STYLE = inlined(css)

const styleHash = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`

/**
 * The content security policy of every document: pictures of the site, this one style element and the
 * site's own script, which may tell the site alone what is read. It stands in the document too, so that a web server that sends stored pages need not know it.
 */
export const POLICY = `default-src 'none'; img-src 'self'; style-src '${styleHash}'; script-src 'self' 'inline-speculation-rules'; connect-src 'self'; base-uri 'none'; form-action 'self'`
