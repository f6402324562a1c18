'use server'

import { ChangeMailing, changeMailing as changeMailingCommand } from '#lib/commands/user/change-mailing.ts'
import { ChangePassword, changePassword as changePasswordCommand } from '#lib/commands/user/change-password.ts'
import { ChangeProfile, changeProfile as changeProfileCommand } from '#lib/commands/user/change-profile.ts'
import { action } from '#lib/edge/action.ts'

export const changeMailing = action(ChangeMailing, changeMailingCommand)
export const changePassword = action(ChangePassword, changePasswordCommand)
export const changeProfile = action(ChangeProfile, changeProfileCommand)
