'use server'

import { ApproveArticle, approveArticle } from '#lib/commands/article/approve-article.ts'
import { ClaimArticle, claimArticle } from '#lib/commands/article/claim-article.ts'
import { PublishArticle, publishArticle } from '#lib/commands/article/publish-article.ts'
import { ReleaseArticle, releaseArticle } from '#lib/commands/article/release-article.ts'
import { ReturnArticle, returnArticle } from '#lib/commands/article/return-article.ts'
import { SaveMetadata, saveMetadata } from '#lib/commands/article/save-metadata.ts'
import { SpikeArticle, spikeArticle } from '#lib/commands/article/spike-article.ts'
import { SubmitArticle, submitArticle } from '#lib/commands/article/submit-article.ts'
import { UnspikeArticle, unspikeArticle } from '#lib/commands/article/unspike-article.ts'
import { action } from '#lib/edge/action.ts'

export const submit = action(SubmitArticle, submitArticle)
export const claim = action(ClaimArticle, claimArticle)
export const release = action(ReleaseArticle, releaseArticle)
export const giveBack = action(ReturnArticle, returnArticle)
export const approve = action(ApproveArticle, approveArticle)
export const publish = action(PublishArticle, publishArticle)
export const spike = action(SpikeArticle, spikeArticle)
export const unspike = action(UnspikeArticle, unspikeArticle)
export const save = action(SaveMetadata, saveMetadata)
