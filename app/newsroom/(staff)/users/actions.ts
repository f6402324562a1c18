'use server'

import { callerAddress } from '#lib/auth/caller-address.ts'
import { ChangeProfile, changeProfile as changeProfileCommand } from '#lib/commands/user/change-profile.ts'
import { ChangeRoles, changeRoles as changeRolesCommand } from '#lib/commands/user/change-roles.ts'
import { DeactivateUser, deactivateUser } from '#lib/commands/user/deactivate-user.ts'
import { ForgetPassword, forgetPassword } from '#lib/commands/user/forget-password.ts'
import { InviteUser, inviteUser } from '#lib/commands/user/invite-user.ts'
import { ReactivateUser, reactivateUser } from '#lib/commands/user/reactivate-user.ts'
import { WithdrawInvitation, withdrawInvitation } from '#lib/commands/user/withdraw-invitation.ts'
import { type Acted, action } from '#lib/edge/action.ts'

export const invite = action(InviteUser, inviteUser)
export const changeRoles = action(ChangeRoles, changeRolesCommand)
export const reactivate = action(ReactivateUser, reactivateUser)
export const deactivate = action(DeactivateUser, deactivateUser)
export const changeProfile = action(ChangeProfile, changeProfileCommand)
export const withdraw = action(WithdrawInvitation, withdrawInvitation)

const forget = action(ForgetPassword, forgetPassword)

/** The link to a new password goes to the account's own mailbox: an admin helps, and never gets in as somebody else. */
export async function sendLink(input: unknown): Promise<Acted<unknown>> {
  return forget({ ...(input as object), address: await callerAddress() })
}
