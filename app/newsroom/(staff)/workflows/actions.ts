'use server'

import { AssignWorkflow, assignWorkflow } from '#lib/commands/workflow/assign-workflow.ts'
import { SaveWorkflow, saveWorkflow } from '#lib/commands/workflow/save-workflow.ts'
import { action } from '#lib/edge/action.ts'

export const assign = action(AssignWorkflow, assignWorkflow)
export const save = action(SaveWorkflow, saveWorkflow)
