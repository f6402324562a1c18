'use server'

import { AcceptAssignment, acceptAssignment } from '#lib/commands/planning/accept-assignment.ts'
import { ChangeAssignment, changeAssignment } from '#lib/commands/planning/change-assignment.ts'
import { DeclineAssignment, declineAssignment } from '#lib/commands/planning/decline-assignment.ts'
import { PitchAssignment, pitchAssignment } from '#lib/commands/planning/pitch-assignment.ts'
import { StartAssignment, startAssignment } from '#lib/commands/planning/start-assignment.ts'
import { action } from '#lib/edge/action.ts'

export const pitch = action(PitchAssignment, pitchAssignment)
export const accept = action(AcceptAssignment, acceptAssignment)
export const decline = action(DeclineAssignment, declineAssignment)
export const change = action(ChangeAssignment, changeAssignment)
export const start = action(StartAssignment, startAssignment)
