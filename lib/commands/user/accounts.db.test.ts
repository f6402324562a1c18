import { beforeAll, describe, expect, test } from 'vitest'
import { memberOfSession } from '#lib/auth/session.ts'
import { db } from '#lib/db/client.ts'
import { type Actor, VISITOR } from '#lib/newsroom/actor.ts'
import { CAST, DEMO_PASSWORD } from '#lib/newsroom/cast.ts'
import { factsFor } from '#lib/newsroom/testing.ts'
import { MAX_LINKS, MAX_PER_ACCOUNT } from '#lib/newsroom/throttle.ts'
import { saveSection } from '../site/save-section.ts'
import { saveSettings } from '../site/save-settings.ts'
import { done, foundTestNewsroom, type Newsroom, storyIn } from '../testing.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { changePassword } from './change-password.ts'
import { changeProfile } from './change-profile.ts'
import { changeRoles } from './change-roles.ts'
import { deactivateUser } from './deactivate-user.ts'
import { forgetPassword } from './forget-password.ts'
import { invitationToken } from './invitation-token.ts'
import { inviteUser } from './invite-user.ts'
import { passwordToken } from './password-token.ts'
import { reactivateUser } from './reactivate-user.ts'
import { renewPassword } from './renew-password.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

const now = new Date()
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const enter = async (handle: keyof typeof CAST, password = DEMO_PASSWORD, address = '192.0.2.1', at = now) =>
  signIn(VISITOR, { email: CAST[handle].email, password, address }, at)
const account = async (handle: keyof typeof CAST) => {
  const { id, version } = await db().user.findUniqueOrThrow({ where: { handle } })
  return { userId: id, version }
}

describe('signing in', () => {
  test('opens a session that knows the member and their roles', async () => {
    const { sessionId } = done(await enter('budi'))
    expect(await memberOfSession(sessionId)).toMatchObject({
      actor: { name: 'Budi Hartono', roles: ['editor'] },
      locale: 'id',
    })
  })

  test('answers a wrong password and an unknown account alike', async () => {
    const wrong = await enter('budi', 'salah')
    const unknown = await signIn(VISITOR, { email: 'siapa@naskah.test', password: 'salah', address: '192.0.2.2' }, now)
    expect(wrong).toEqual({ ok: false, refusal: { kind: 'bad-credentials' } })
    expect(unknown).toEqual(wrong)
  })

  test('is throttled by account, also for the right password, until the window has passed', async () => {
    for (let i = 0; i < MAX_PER_ACCOUNT; i++) await enter('eka', 'salah', `198.51.100.${i}`)
    expect(await enter('eka')).toEqual({ ok: false, refusal: { kind: 'throttled', minutes: 15 } })
    expect((await enter('eka', DEMO_PASSWORD, '192.0.2.9', minutesLater(16))).ok).toBe(true)
  })

  test('is throttled by address over many accounts, known or not', async () => {
    const guess = (i: number) =>
      signIn(VISITOR, { email: `orang${i}@naskah.test`, password: 'x', address: '203.0.113.7' }, now)
    for (let i = 0; i < 50; i++) await guess(i)
    expect(await guess(99)).toMatchObject({ refusal: { kind: 'throttled' } })
    expect((await enter('fajar', DEMO_PASSWORD, '203.0.113.8')).ok).toBe(true)
  }, 30_000)

  test('of a whole office behind one address is not mistaken for guessing', async () => {
    for (let i = 0; i < 60; i++) expect((await enter('fajar', DEMO_PASSWORD, '203.0.113.9')).ok).toBe(true)
  }, 30_000)
})

describe('a session ends at once', () => {
  test('when its user signs out', async () => {
    const { sessionId } = done(await enter('dewi'))
    done(await signOut(newsroom.cast.dewi, { sessionId }, now))
    expect(await memberOfSession(sessionId)).toBeNull()
  })

  test('when its user changes the password, in every browser', async () => {
    const sessions = [done(await enter('citra')), done(await enter('citra'))]
    const next = 'sandi baru yang panjang'
    expect(await changePassword(newsroom.cast.citra, { current: 'salah', next }, now)).toMatchObject({ ok: false })
    done(await changePassword(newsroom.cast.citra, { current: DEMO_PASSWORD, next }, now))
    for (const { sessionId } of sessions) expect(await memberOfSession(sessionId)).toBeNull()
    expect((await enter('citra')).ok).toBe(false)
    expect((await enter('citra', next)).ok).toBe(true)
  })

  test('when its user is deactivated, who cannot sign in again', async () => {
    const { sessionId } = done(await enter('hadi'))
    done(await deactivateUser(newsroom.cast.gita, await account('hadi'), now))
    expect(await memberOfSession(sessionId)).toBeNull()
    expect(await enter('hadi')).toEqual({ ok: false, refusal: { kind: 'bad-credentials' } })
  })

  test('when it has expired', async () => {
    const { sessionId } = done(await enter('indra', DEMO_PASSWORD, '192.0.2.1', minutesLater(-15 * 24 * 60)))
    expect(await memberOfSession(sessionId)).toBeNull()
  })
})

describe('accounts', () => {
  const invitation = { email: 'baru@naskah.test', name: 'Orang Baru', roles: ['reporter' as const], sectionIds: [] }

  test('only the admin invites, changes roles and deactivates', async () => {
    for (const handle of Object.keys(CAST).filter((one) => one !== 'gita')) {
      const actor = newsroom.actor(handle)
      const refused = { ok: false, refusal: { kind: 'not-allowed', need: 'admin' } }
      expect(await inviteUser(actor, invitation, now)).toEqual(refused)
      expect(await changeRoles(actor, { ...(await account('ani')), roles: ['chief'], sectionIds: [] }, now)).toEqual(
        refused,
      )
      expect(await deactivateUser(actor, await account('ani'), now)).toEqual(refused)
    }
  })

  test('are made from an invitation once, with its roles, and its address is then taken', async () => {
    const { invitationId } = done(await inviteUser(newsroom.cast.gita, invitation, now))
    const token = invitationToken(invitationId)
    const accept = (given: string, at = now) =>
      acceptInvitation(VISITOR, { token: given, handle: 'baru', password: 'kata sandi baru' }, at)
    expect(await accept(`${invitationId}.palsu`)).toMatchObject({ refusal: { kind: 'expired-invitation' } })
    expect(await accept(token, minutesLater(8 * 24 * 60))).toMatchObject({ refusal: { kind: 'expired-invitation' } })
    expect(done(await accept(token)).email).toBe('baru@naskah.test')
    expect(await accept(token)).toMatchObject({ refusal: { kind: 'expired-invitation' } })
    expect(await inviteUser(newsroom.cast.gita, invitation, now)).toMatchObject({
      refusal: { kind: 'taken', field: 'email' },
    })
    const roles = await db().userRole.findMany({ where: { user: { handle: 'baru' } } })
    expect(roles.map(({ role }) => role)).toEqual(['reporter'])
  })

  test('a newer invitation voids the older one', async () => {
    const again = { ...invitation, email: 'lagi@naskah.test' }
    const first = done(await inviteUser(newsroom.cast.gita, again, now))
    done(await inviteUser(newsroom.cast.gita, again, now))
    const input = { token: invitationToken(first.invitationId), handle: 'lagi', password: 'kata sandi baru' }
    expect(await acceptInvitation(VISITOR, input, now)).toMatchObject({ refusal: { kind: 'expired-invitation' } })
  })

  test('a withdrawn invitation opens nothing, and is withdrawn once', async () => {
    const { invitationId } = done(
      await inviteUser(newsroom.cast.gita, { ...invitation, email: 'keliru@naskah.test' }, now),
    )
    done(await withdrawInvitation(newsroom.cast.gita, { invitationId }, now))
    const expired = { ok: false, refusal: { kind: 'expired-invitation' } }
    const input = { token: invitationToken(invitationId), handle: 'keliru', password: 'kata sandi baru' }
    expect(await acceptInvitation(VISITOR, input, now)).toEqual(expired)
    expect(await withdrawInvitation(newsroom.cast.gita, { invitationId }, now)).toEqual(expired)
  })

  test("an admin's own account and the last admin's are not theirs to change", async () => {
    expect(await deactivateUser(newsroom.cast.gita, await account('gita'), now)).toMatchObject({
      refusal: { kind: 'own-account' },
    })
    const own = { ...(await account('gita')), roles: ['admin' as const, 'chief' as const], sectionIds: [] }
    expect(await changeRoles(newsroom.cast.gita, own, now)).toMatchObject({ refusal: { kind: 'own-account' } })
  })

  test('of two admins who change one account at the same moment, the second reads who was first', async () => {
    const ani = await account('ani')
    done(await changeRoles(newsroom.cast.gita, { ...ani, roles: ['reporter', 'copyeditor'], sectionIds: [] }, now))
    expect(await changeRoles(newsroom.cast.gita, { ...ani, roles: ['reporter'], sectionIds: [] }, now)).toMatchObject({
      refusal: { kind: 'stale', by: 'Gita Permata', event: 'user.roles-changed' },
    })
  })
})

describe('deactivating an account', () => {
  test('leaves every story and every claim as they are', async () => {
    const mine = await storyIn(newsroom, factsFor({ assigneeId: 'budi' }))
    const before = await db().article.findUniqueOrThrow({ where: { id: mine } })
    const { id: userId, version } = await db().user.findUniqueOrThrow({ where: { handle: 'joko' } })
    done(await deactivateUser(newsroom.cast.gita, { userId, version }, now))
    expect(await db().article.findUniqueOrThrow({ where: { id: mine } })).toEqual(before)
  })
})

describe('a forgotten password', () => {
  const ask = (email: string, at = now, address = '192.0.2.40') => forgetPassword(VISITOR, { email, address }, at)
  const linkOf = async (handle: keyof typeof CAST, until = minutesLater(60)) =>
    passwordToken(await db().user.findUniqueOrThrow({ where: { handle } }), until)
  const renew = (token: string, at = now) => renewPassword(VISITOR, { token, password: 'kata sandi pengganti' }, at)
  const asked = (handle: keyof typeof CAST) =>
    db().event.count({ where: { name: 'user.password-forgotten', stream: `user:${newsroom.cast[handle].id}` } })

  test('is asked for by mail alone: the answer tells nobody whether there is such an account, nor the closed one', async () => {
    const answers = [await ask(CAST.ani.email), await ask('siapa@naskah.test'), await ask(CAST.hadi.email)]
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: {} })))
    expect([await asked('ani'), await asked('hadi')]).toEqual([1, 0])
  })

  test('is asked for a few times in a while, for one mailbox and whoever asks', async () => {
    for (let i = 0; i < MAX_LINKS; i++) done(await ask(CAST.dewi.email, now, `198.51.100.${i}`))
    expect(await ask(CAST.dewi.email)).toEqual({ ok: false, refusal: { kind: 'throttled', minutes: 15 } })
    expect(await asked('dewi')).toBe(MAX_LINKS)
    expect((await ask(CAST.dewi.email, minutesLater(16))).ok).toBe(true)
  })

  test('is replaced with the link once, within its hour; sessions end, and mistyped ones count no more', async () => {
    const { sessionId } = done(await enter('indra'))
    for (let i = 0; i < MAX_PER_ACCOUNT; i++) await enter('indra', 'salah', `203.0.113.${100 + i}`)
    const token = await linkOf('indra')
    const expired = { ok: false, refusal: { kind: 'expired-link' } }
    expect(await renew(token, minutesLater(61))).toEqual(expired)
    expect(await renew(token.replace(/\.\d+\./, `.${minutesLater(9999).getTime()}.`))).toEqual(expired)
    expect(await renew(`${newsroom.cast.dewi.id}${token.slice(36)}`)).toEqual(expired)
    expect(await memberOfSession(sessionId)).not.toBeNull()
    const [one, other] = await Promise.all([renew(token), renew(token)])
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1)
    expect(await renew(token)).toEqual(expired)
    expect(await memberOfSession(sessionId)).toBeNull()
    expect((await enter('indra', 'kata sandi pengganti')).ok).toBe(true)
  })

  test('of a closed account stays so', async () => {
    expect(await renew(await linkOf('hadi'))).toEqual({ ok: false, refusal: { kind: 'expired-link' } })
  })
})

describe('a profile', () => {
  const change = async (
    by: Actor,
    handle: keyof typeof CAST,
    over: { name?: string; bio?: string; version?: number },
  ) => {
    const { userId, version } = await account(handle)
    return changeProfile(by, { userId, version, name: newsroom.cast[handle].name, bio: 'Meliput laut.', ...over }, now)
  }

  test('is one’s own but for the name, which the admin gives, also their own', async () => {
    const { budi, gita } = newsroom.cast
    done(await change(budi, 'budi', {}))
    for (const refused of [await change(budi, 'budi', { name: 'Dewi' }), await change(budi, 'eka', {})])
      expect(refused).toEqual({ ok: false, refusal: { kind: 'not-allowed', need: 'admin' } })
    done(await change(gita, 'budi', { name: 'Budi H.' }))
    done(await change(gita, 'gita', { name: 'Gita P.' }))
    expect(await db().user.findUniqueOrThrow({ where: { handle: 'budi' } })).toMatchObject({
      name: 'Budi H.',
      bio: 'Meliput laut.',
    })
    expect(await change(gita, 'budi', { version: 0 })).toMatchObject({
      refusal: { kind: 'stale', by: 'Gita P.', event: 'user.profile-changed' },
    })
  })
})

describe('somebody who comes back', () => {
  test('finds the account as it was, once', async () => {
    const { gita } = newsroom.cast
    const closed = await account('hadi')
    done(await reactivateUser(gita, closed, now))
    expect((await enter('hadi')).ok).toBe(true)
    expect(await db().userRole.count({ where: { userId: closed.userId, role: 'contributor' } })).toBe(1)
    for (const seen of [closed, await account('hadi')])
      expect(await reactivateUser(gita, seen, now)).toMatchObject({
        refusal: { kind: 'stale', event: expect.stringMatching(/^user\./) },
      })
  })
})

describe('sections and settings', () => {
  const section = { sectionId: null, slug: 'opini', name: 'Opini', position: 9, version: 0 }
  const settings = { name: 'Uji', tagline: '', timeZone: 'Asia/Makassar' as const, version: 0 }

  test('sections are changed by admin, managing and chief editor only', async () => {
    const may = ['gita', 'citra', 'dewi']
    for (const handle of Object.keys(CAST)) {
      const result = await saveSection(newsroom.actor(handle), { ...section, slug: `opini-${handle}` }, now)
      expect([handle, result.ok]).toEqual([handle, may.includes(handle)])
    }
  })

  test('a section takes no path that the site itself uses, nor one that is taken', async () => {
    const save = (slug: string) => saveSection(newsroom.cast.dewi, { ...section, slug }, now)
    expect(await save('newsroom')).toMatchObject({ refusal: { kind: 'invalid', problem: 'reserved' } })
    expect(await save('Dua Kata')).toMatchObject({ refusal: { kind: 'invalid', problem: 'malformed' } })
    expect(await save('olahraga')).toMatchObject({ refusal: { kind: 'taken', field: 'slug' } })
  })

  test('settings are changed by admin and chief editor only, and compared with what they saw', async () => {
    for (const handle of Object.keys(CAST).filter((one) => !['gita', 'dewi'].includes(one))) {
      expect(await saveSettings(newsroom.actor(handle), settings, now)).toMatchObject({
        refusal: { kind: 'not-allowed' },
      })
    }
    expect(await saveSettings(newsroom.cast.dewi, settings, now)).toEqual({ ok: true, value: { version: 1 } })
    expect(await saveSettings(newsroom.cast.gita, settings, now)).toMatchObject({
      refusal: { kind: 'stale', by: 'Dewi Prameswari', event: 'site.settings-changed' },
    })
  })
})
