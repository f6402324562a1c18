'use client'

import { createContext, type ReactNode, useContext } from 'react'

const RetractEffect = createContext<ReactNode>(null)

/** What readers will no longer find once a story is retracted: said by the dialog before it is done. */
export const RetractEffectProvider = RetractEffect
export const useRetractEffect = (): ReactNode => useContext(RetractEffect)
