'use server'

import { ArrangeTopic, arrangeTopic } from '#lib/commands/topic/arrange-topic.ts'
import { SaveTopic, saveTopic } from '#lib/commands/topic/save-topic.ts'
import { action } from '#lib/edge/action.ts'

export const save = action(SaveTopic, saveTopic)
export const arrange = action(ArrangeTopic, arrangeTopic)
