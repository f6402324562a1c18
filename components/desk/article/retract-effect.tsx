'use client'

import { createContext, type ReactNode, useContext } from 'react'

const RetractEffect = createContext<ReactNode>(null)
export const useRetractEffect = (): ReactNode => useContext(RetractEffect)

/**
 * What readers will no longer find once a story is retracted: said by the dialog before it is done. A component and not
 * the context itself, which a page made on the server could not name.
 */
export function RetractEffectProvider({ value, children }: { value: ReactNode; children: ReactNode }) {
  return <RetractEffect value={value}>{children}</RetractEffect>
}
