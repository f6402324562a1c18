'use server'

import { RemoveWebhook, removeWebhook } from '#lib/commands/webhook/remove-webhook.ts'
import { ResendDelivery, resendDelivery } from '#lib/commands/webhook/resend-delivery.ts'
import { RotateWebhookSecret, rotateWebhookSecret } from '#lib/commands/webhook/rotate-webhook-secret.ts'
import { SaveWebhook, saveWebhook } from '#lib/commands/webhook/save-webhook.ts'
import { action } from '#lib/edge/action.ts'

export const save = action(SaveWebhook, saveWebhook)
export const rotate = action(RotateWebhookSecret, rotateWebhookSecret)
export const remove = action(RemoveWebhook, removeWebhook)
export const resend = action(ResendDelivery, resendDelivery)
