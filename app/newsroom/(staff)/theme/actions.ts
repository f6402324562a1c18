'use server'

import { SaveTheme, saveTheme } from '#lib/commands/site/save-theme.ts'
import { action } from '#lib/edge/action.ts'

export const save = action(SaveTheme, saveTheme)
