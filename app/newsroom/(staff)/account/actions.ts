'use server'

import { ChangePassword, changePassword as changePasswordCommand } from '#lib/commands/user/change-password.ts'
import { action } from '#lib/edge/action.ts'

export const changePassword = action(ChangePassword, changePasswordCommand)
