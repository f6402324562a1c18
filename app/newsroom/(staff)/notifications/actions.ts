'use server'

import { ReadNotifications, readNotifications } from '#lib/commands/user/read-notifications.ts'
import { action } from '#lib/edge/action.ts'

export const read = action(ReadNotifications, readNotifications)
