'use server'

import { ReplaceLinks, replaceLinks } from '#lib/commands/article/replace-links.ts'
import { action } from '#lib/edge/action.ts'

export const replace = action(ReplaceLinks, replaceLinks)
