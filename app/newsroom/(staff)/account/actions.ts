'use server'

import { ChangeMailing, changeMailing as changeMailingCommand } from '#lib/commands/user/change-mailing.ts'
import { ChangePassword, changePassword as changePasswordCommand } from '#lib/commands/user/change-password.ts'
import { action } from '#lib/edge/action.ts'

export const changeMailing = action(ChangeMailing, changeMailingCommand)
export const changePassword = action(ChangePassword, changePasswordCommand)
