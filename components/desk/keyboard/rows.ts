/** Links of stories in lists and on the board, in the order of the page. */
const ROWS = 'main a[data-story]'

/** The focus goes to the next or previous story; to the first one when it is nowhere among them. */
export function walkRows(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)].filter((row) => row.checkVisibility())
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? rows[0] : rows[at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
