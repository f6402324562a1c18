'use server'

import { RemoveView, removeView } from '#lib/commands/user/remove-view.ts'
import { SaveView, saveView } from '#lib/commands/user/save-view.ts'
import { action } from '#lib/edge/action.ts'

export const keepView = action(SaveView, saveView)
export const forgetView = action(RemoveView, removeView)
