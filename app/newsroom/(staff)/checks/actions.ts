'use server'

import { SaveChecks, saveChecks } from '#lib/commands/site/save-checks.ts'
import { action } from '#lib/edge/action.ts'

export const save = action(SaveChecks, saveChecks)
