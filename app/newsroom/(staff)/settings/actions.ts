'use server'

import { SaveSettings, saveSettings } from '#lib/commands/site/save-settings.ts'
import { action } from '#lib/edge/action.ts'

export const save = action(SaveSettings, saveSettings)
