'use server'

import { SaveDistribution, saveDistribution } from '#lib/commands/site/save-distribution.ts'
import { SaveSettings, saveSettings } from '#lib/commands/site/save-settings.ts'
import { action } from '#lib/edge/action.ts'

export const save = action(SaveSettings, saveSettings)
export const saveDistributionOf = action(SaveDistribution, saveDistribution)
