'use server'

import { AcceptSuggestion, acceptSuggestion } from '#lib/commands/article/accept-suggestion.ts'
import { ApproveArticle, approveArticle } from '#lib/commands/article/approve-article.ts'
import { ClaimArticle, claimArticle } from '#lib/commands/article/claim-article.ts'
import { EmbargoArticle, embargoArticle } from '#lib/commands/article/embargo-article.ts'
import { OverrideCheck, overrideCheck } from '#lib/commands/article/override-check.ts'
import { PlanArticle, planArticle } from '#lib/commands/article/plan-article.ts'
import { PublishArticle, publishArticle } from '#lib/commands/article/publish-article.ts'
import { ReleaseArticle, releaseArticle } from '#lib/commands/article/release-article.ts'
import { RestoreArticle, restoreArticle } from '#lib/commands/article/restore-article.ts'
import { RetractArticle, retractArticle } from '#lib/commands/article/retract-article.ts'
import { ReturnArticle, returnArticle } from '#lib/commands/article/return-article.ts'
import { SaveMetadata, saveMetadata } from '#lib/commands/article/save-metadata.ts'
import { ScheduleArticle, scheduleArticle } from '#lib/commands/article/schedule-article.ts'
import { SettleQuickFix, settleQuickFix } from '#lib/commands/article/settle-quick-fix.ts'
import { SpikeArticle, spikeArticle } from '#lib/commands/article/spike-article.ts'
import { SubmitArticle, submitArticle } from '#lib/commands/article/submit-article.ts'
import { UnscheduleArticle, unscheduleArticle } from '#lib/commands/article/unschedule-article.ts'
import { UnspikeArticle, unspikeArticle } from '#lib/commands/article/unspike-article.ts'
import { JoinTopic, joinTopic } from '#lib/commands/topic/join-topic.ts'
import { LeaveTopic, leaveTopic } from '#lib/commands/topic/leave-topic.ts'
import { action } from '#lib/edge/action.ts'

export const submit = action(SubmitArticle, submitArticle)
export const claim = action(ClaimArticle, claimArticle)
export const release = action(ReleaseArticle, releaseArticle)
export const giveBack = action(ReturnArticle, returnArticle)
export const approve = action(ApproveArticle, approveArticle)
export const publish = action(PublishArticle, publishArticle)
export const spike = action(SpikeArticle, spikeArticle)
export const unspike = action(UnspikeArticle, unspikeArticle)
export const schedule = action(ScheduleArticle, scheduleArticle)
export const unschedule = action(UnscheduleArticle, unscheduleArticle)
export const retract = action(RetractArticle, retractArticle)
export const restore = action(RestoreArticle, restoreArticle)
export const embargo = action(EmbargoArticle, embargoArticle)
export const save = action(SaveMetadata, saveMetadata)
export const settle = action(SettleQuickFix, settleQuickFix)
export const plan = action(PlanArticle, planArticle)
export const accept = action(AcceptSuggestion, acceptSuggestion)
export const override = action(OverrideCheck, overrideCheck)
export const join = action(JoinTopic, joinTopic)
export const leave = action(LeaveTopic, leaveTopic)
