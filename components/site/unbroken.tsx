import { createElement, Fragment, type ReactNode } from 'react'

/** "pelan-pelan", "Surat-Surat": words that Indonesian doubles, and short compounds. Longer ones may break on a phone. */
const DOUBLED = /(?<![\p{L}\d-])([\p{L}\d]{2,10}-[\p{L}\d]{2,10})(?![\p{L}\d-])/u

/** A headline in which no doubled word is torn apart at its hyphen. Its text stays what it is. */
export function unbroken(headline: string): ReactNode {
  const parts = headline.split(DOUBLED)
  if (parts.length === 1) return headline
  return createElement(
    Fragment,
    null,
    ...parts.map((part, at) => (at % 2 === 1 ? <span className="nb">{part}</span> : part)),
  )
}
