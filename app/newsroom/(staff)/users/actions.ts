'use server'

import { ChangeRoles, changeRoles as changeRolesCommand } from '#lib/commands/user/change-roles.ts'
import { DeactivateUser, deactivateUser } from '#lib/commands/user/deactivate-user.ts'
import { InviteUser, inviteUser } from '#lib/commands/user/invite-user.ts'
import { action } from '#lib/edge/action.ts'

export const invite = action(InviteUser, inviteUser)
export const changeRoles = action(ChangeRoles, changeRolesCommand)
export const deactivate = action(DeactivateUser, deactivateUser)
