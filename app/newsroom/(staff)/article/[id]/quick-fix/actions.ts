'use server'

import { QuickFixArticle, quickFixArticle } from '#lib/commands/article/quick-fix-article.ts'
import { action } from '#lib/edge/action.ts'

export const quickFix = action(QuickFixArticle, quickFixArticle)
