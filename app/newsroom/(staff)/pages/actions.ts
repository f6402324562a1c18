'use server'

import { SaveImprint, saveImprint } from '#lib/commands/site/save-imprint.ts'
import { SavePage, savePage } from '#lib/commands/site/save-page.ts'
import { action } from '#lib/edge/action.ts'

export const save = action(SavePage, savePage)
export const saveImprintOf = action(SaveImprint, saveImprint)
