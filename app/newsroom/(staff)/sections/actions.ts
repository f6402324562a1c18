'use server'

import { SaveSection, saveSection } from '#lib/commands/site/save-section.ts'
import { action } from '#lib/edge/action.ts'

export const save = action(SaveSection, saveSection)
