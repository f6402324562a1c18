/** Ids only: a headline that is not out yet has no business on a shared machine. */
const KEY = 'naskah.recent'
const KEPT = 8
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** The stories opened last on this device, the last one first. */
export function recentIds(store: Store): string[] {
  return (store.getItem(KEY) ?? '').split(',').filter((id) => UUID.test(id))
}

/** Remembers that a story was opened. */
export function remember(store: Store, id: string): void {
  const ids = [id, ...recentIds(store).filter((other) => other !== id)].slice(0, KEPT)
  store.setItem(KEY, ids.join(','))
}
