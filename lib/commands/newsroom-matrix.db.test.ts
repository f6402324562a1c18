import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Result } from '#lib/kit/result.ts'
import { type Actor, isMember } from '#lib/newsroom/actor.ts'
import { DEFAULT_SETTINGS } from '#lib/newsroom/checks/settings.ts'
import { mayArrangeFront } from '#lib/newsroom/front/policy.ts'
import { untouchedFront } from '#lib/newsroom/front/spec.ts'
import { mayImport } from '#lib/newsroom/import.ts'
import { mayPitch } from '#lib/newsroom/planning.ts'
import { mayCreate } from '#lib/newsroom/policy.ts'
import { PRESETS } from '#lib/newsroom/presets.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { ACTORS } from '#lib/newsroom/testing.ts'
import { THEME } from '#lib/newsroom/theme/theme.ts'
import { mayManageTopics } from '#lib/newsroom/topic.ts'
import {
  mayManageChecks,
  mayManagePages,
  mayManageSections,
  mayManageSettings,
  mayManageUsers,
  mayManageWebhooks,
  mayManageWorkflows,
} from '#lib/newsroom/user-policy.ts'
import { createArticle } from './article/create-article.ts'
import { importArticle } from './article/import-article.ts'
import { linkImported } from './article/link-imported.ts'
import { publishFront } from './front/publish-front.ts'
import { rollBackFront } from './front/roll-back-front.ts'
import { SaveFront, saveFront } from './front/save-front.ts'
import { pitchAssignment } from './planning/pitch-assignment.ts'
import { foundNewsroom } from './site/found-newsroom.ts'
import { saveChecks } from './site/save-checks.ts'
import { saveDistribution } from './site/save-distribution.ts'
import { saveImprint } from './site/save-imprint.ts'
import { savePage } from './site/save-page.ts'
import { saveSection } from './site/save-section.ts'
import { saveSettings } from './site/save-settings.ts'
import { saveTheme } from './site/save-theme.ts'
import { uploadLogo } from './site/upload-logo.ts'
import { foundTestNewsroom, type Newsroom, NOW } from './testing.ts'
import { saveTopic } from './topic/save-topic.ts'
import { changeLocale } from './user/change-locale.ts'
import { changeMailing } from './user/change-mailing.ts'
import { changePassword } from './user/change-password.ts'
import { changeProfile } from './user/change-profile.ts'
import { changeRoles } from './user/change-roles.ts'
import { deactivateUser } from './user/deactivate-user.ts'
import { inviteUser } from './user/invite-user.ts'
import { reactivateUser } from './user/reactivate-user.ts'
import { readNotifications } from './user/read-notifications.ts'
import { removeView } from './user/remove-view.ts'
import { saveView } from './user/save-view.ts'
import { signOut } from './user/sign-out.ts'
import { withdrawInvitation } from './user/withdraw-invitation.ts'
import { removeWebhook } from './webhook/remove-webhook.ts'
import { resendDelivery } from './webhook/resend-delivery.ts'
import { rotateWebhookSecret } from './webhook/rotate-webhook-secret.ts'
import { saveWebhook } from './webhook/save-webhook.ts'
import { assignWorkflow } from './workflow/assign-workflow.ts'
import { SaveWorkflow, saveWorkflow } from './workflow/save-workflow.ts'

/** Something that is nowhere, and a version that nothing has: whoever may do it is told that, and changes nothing. */
const NOWHERE = '019a0000-0000-7000-8000-000000000000'
const STALE = 999
const HOME = { kind: 'home', key: '' } as const

type Row = {
  rule: (actor: Actor) => Refusal | null
  command: (actor: Actor) => Promise<Result<unknown, Refusal>>
}
const signedIn = (actor: Actor): Refusal | null => (isMember(actor) ? null : { kind: 'not-allowed', need: 'signIn' })
const row = (rule: Row['rule'], command: Row['command']): Row => ({ rule, command })

const ROWS: Record<string, Row> = {
  createArticle: row(mayCreate, (actor) => createArticle(actor, { sectionId: NOWHERE }, NOW)),
  importArticle: row(mayImport, (actor) => {
    const metadata = { slug: '', slugTouched: false, tags: [], credits: [], seoTitle: '', seoDescription: '' }
    const story = { source: 'uji', key: '1', hash: '0'.repeat(64), sectionId: NOWHERE, document: {}, metadata }
    const rest = { publishedAt: null, updatedAt: null, addresses: [], waiting: [], picture: null }
    return importArticle(actor, { ...story, ...rest }, NOW)
  }),
  linkImported: row(mayImport, (actor) => linkImported(actor, { articleId: NOWHERE, found: [] }, NOW)),
  saveFront: row(
    (actor) => mayArrangeFront(actor, HOME),
    (actor) =>
      saveFront(actor, { ...HOME, version: STALE, spec: SaveFront.shape.spec.parse(untouchedFront('home')) }, NOW),
  ),
  publishFront: row(
    (actor) => mayArrangeFront(actor, HOME),
    (actor) => publishFront(actor, { ...HOME, version: STALE }, NOW),
  ),
  rollBackFront: row(
    (actor) => mayArrangeFront(actor, HOME),
    (actor) => rollBackFront(actor, { ...HOME, version: STALE, edition: 7 }, NOW),
  ),
  pitchAssignment: row(mayPitch, (actor) => {
    const plan = { wantedWords: null, dueAt: null, priority: 'normal' as const }
    return pitchAssignment(actor, { topic: 'Uji', angle: '', sectionId: NOWHERE, ...plan }, NOW)
  }),
  saveChecks: row(mayManageChecks, (actor) =>
    saveChecks(actor, { settings: { ...DEFAULT_SETTINGS, levels: {}, exceptions: [] }, version: STALE }, NOW),
  ),
  saveDistribution: row(mayManageSettings, (actor) => {
    const crawlers = { training: false, answers: true, agents: true }
    return saveDistribution(actor, { fullText: true, hub: '', indexNowKey: '', crawlers, version: STALE }, NOW)
  }),
  saveImprint: row(mayManagePages, (actor) =>
    saveImprint(actor, { company: '', address: '', email: '', phone: '', accounts: [], version: STALE }, NOW),
  ),
  savePage: row(mayManagePages, (actor) => savePage(actor, { slug: 'kontak', text: 'Uji', version: STALE }, NOW)),
  saveSection: row(mayManageSections, (actor) =>
    saveSection(actor, { sectionId: NOWHERE, slug: 'uji', name: 'Uji', position: 1, version: STALE }, NOW),
  ),
  saveSettings: row(mayManageSettings, (actor) =>
    saveSettings(actor, { name: 'Uji', tagline: '', timeZone: 'Asia/Jakarta', version: STALE }, NOW),
  ),
  saveTheme: row(mayManageSettings, (actor) => saveTheme(actor, { theme: THEME, version: STALE }, NOW)),
  uploadLogo: row(mayManageSettings, (actor) => uploadLogo(actor, { bytes: new Uint8Array([1]) }, NOW)),
  saveTopic: row(mayManageTopics, (actor) => {
    const topic = { kind: 'topic' as const, slug: 'uji', name: 'Uji', about: '', tags: [], closed: false }
    return saveTopic(actor, { topicId: NOWHERE, ...topic, version: STALE }, NOW)
  }),
  changeLocale: row(signedIn, (actor) => changeLocale(actor, { locale: 'id' }, NOW)),
  changeMailing: row(signedIn, (actor) => changeMailing(actor, { mailing: 'none', digestHour: 7 }, NOW)),
  changePassword: row(signedIn, (actor) =>
    changePassword(actor, { current: 'bukan ini', next: 'sandi yang cukup panjang' }, NOW),
  ),
  readNotifications: row(signedIn, (actor) => readNotifications(actor, { ids: [NOWHERE] }, NOW)),
  saveView: row(signedIn, (actor) => saveView(actor, { viewId: NOWHERE, name: 'Uji', screen: 'list', query: '' }, NOW)),
  removeView: row(signedIn, (actor) => removeView(actor, { viewId: NOWHERE }, NOW)),
  signOut: row(signedIn, (actor) => signOut(actor, { sessionId: NOWHERE }, NOW)),
  inviteUser: row(mayManageUsers, (actor) =>
    inviteUser(actor, { email: 'gita@naskah.test', name: 'Uji', roles: ['reporter'], sectionIds: [] }, NOW),
  ),
  changeRoles: row(mayManageUsers, (actor) =>
    changeRoles(actor, { userId: NOWHERE, version: STALE, roles: ['reporter'], sectionIds: [] }, NOW),
  ),
  deactivateUser: row(mayManageUsers, (actor) => deactivateUser(actor, { userId: NOWHERE, version: STALE }, NOW)),
  reactivateUser: row(mayManageUsers, (actor) => reactivateUser(actor, { userId: NOWHERE, version: STALE }, NOW)),
  withdrawInvitation: row(mayManageUsers, (actor) => withdrawInvitation(actor, { invitationId: NOWHERE }, NOW)),
  changeProfile: row(mayManageUsers, (actor) =>
    changeProfile(actor, { userId: NOWHERE, version: STALE, name: 'Uji', bio: '' }, NOW),
  ),
  saveWebhook: row(mayManageWebhooks, (actor) => {
    const webhook = { name: 'Uji', url: 'https://example.com/', events: ['article.published' as const], active: true }
    return saveWebhook(actor, { webhookId: NOWHERE, ...webhook, version: STALE }, NOW)
  }),
  removeWebhook: row(mayManageWebhooks, (actor) => removeWebhook(actor, { webhookId: NOWHERE, version: STALE }, NOW)),
  rotateWebhookSecret: row(mayManageWebhooks, (actor) =>
    rotateWebhookSecret(actor, { webhookId: NOWHERE, version: STALE }, NOW),
  ),
  resendDelivery: row(mayManageWebhooks, (actor) => resendDelivery(actor, { deliveryId: NOWHERE }, NOW)),
  assignWorkflow: row(mayManageWorkflows, (actor) =>
    assignWorkflow(actor, { sectionId: NOWHERE, workflowId: NOWHERE, mapping: {}, version: STALE }, NOW),
  ),
  saveWorkflow: row(mayManageWorkflows, (actor) =>
    saveWorkflow(
      actor,
      {
        workflowId: NOWHERE,
        name: 'Uji',
        spec: SaveWorkflow.shape.spec.parse(PRESETS.kecil),
        mapping: {},
        version: STALE,
      },
      NOW,
    ),
  ),
}

/** What those who may do it did: setting one's own language and mailing is no secret and refuses nobody. */
const DONE = ['changeLocale', 'changeMailing', 'readNotifications']

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

test.each(Object.entries(ROWS))(
  '%s is refused to whom the rule refuses it, before anything else is asked',
  async (name, one) => {
    const events = () => db().event.count()
    for (const { name: who } of ACTORS) {
      const actor = newsroom.actor(who)
      const before = await events()
      const result = await one.command(actor)
      const refusal = one.rule(actor)
      if (refusal) {
        expect([who, result]).toEqual([who, { ok: false, refusal }])
        expect([who, await events()]).toEqual([who, before])
      } else if (DONE.includes(name)) expect([who, result.ok]).toEqual([who, true])
      else expect([who, result.ok ? 'ok' : result.refusal.kind]).not.toEqual([who, 'not-allowed'])
    }
    expect(ACTORS.some(({ name: who }) => one.rule(newsroom.actor(who)) === null)).toBe(true)
    expect(ACTORS.some(({ name: who }) => one.rule(newsroom.actor(who)) !== null)).toBe(true)
  },
)

test('a newsroom is founded once: whoever asks again is refused', async () => {
  const founder = { email: 'lain@naskah.test', name: 'Lain', handle: 'lain', bio: '', roles: ['admin' as const] }
  const founders = [{ ...founder, password: 'sandi yang cukup panjang', sections: [] }]
  for (const { name: who } of ACTORS) {
    const result = await foundNewsroom(newsroom.actor(who), { name: 'Lain', tagline: '', sections: [], founders }, NOW)
    expect([who, result]).toEqual([who, { ok: false, refusal: { kind: 'taken', field: 'name' } }])
  }
})
