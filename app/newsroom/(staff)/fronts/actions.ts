'use server'

import { PublishFront, publishFront } from '#lib/commands/front/publish-front.ts'
import { RollBackFront, rollBackFront } from '#lib/commands/front/roll-back-front.ts'
import { SaveFront, saveFront } from '#lib/commands/front/save-front.ts'
import { action } from '#lib/edge/action.ts'

export const save = action(SaveFront, saveFront)
export const publish = action(PublishFront, publishFront)
export const rollBack = action(RollBackFront, rollBackFront)
