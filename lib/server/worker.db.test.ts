import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { publishFront } from '#lib/commands/front/publish-front.ts'
import { saveFront } from '#lib/commands/front/save-front.ts'
import { done, foundTestNewsroom, NOW } from '#lib/commands/testing.ts'
import { acceptInvitation } from '#lib/commands/user/accept-invitation.ts'
import { inviteUser } from '#lib/commands/user/invite-user.ts'
import { db } from '#lib/db/client.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import { env } from '#lib/env.ts'
import { VISITOR } from '#lib/newsroom/actor.ts'
import { startWorker } from './worker.ts'

const folder = join(env().DATA_DIR, 'mail')
const mails = () => (existsSync(folder) ? readdirSync(folder) : []).filter((file) => file.endsWith('.eml'))
let worker: Awaited<ReturnType<typeof startWorker>>
/** It looks for what is due once, before the tests: what they wait for is done by jobs alone. */
const SELDOM_MS = 3_600_000
beforeAll(async () => {
  worker = await startWorker(SELDOM_MS)
})
afterAll(() => worker.close())

test('an invitation is mailed after its transaction, with a link that makes an account', async () => {
  const { cast } = await foundTestNewsroom()
  const input = { email: 'sari@naskah.test', name: 'Sari Ayu', roles: ['reporter' as const], sectionIds: [] }
  await inviteUser(cast.gita, input, new Date())
  await vi.waitFor(() => expect(mails()).toHaveLength(1), { timeout: 10_000 })
  const mail = readFileSync(join(folder, mails()[0] as string), 'utf8')
    .replaceAll('=\r\n', '')
    .replaceAll('=3D', '=')
  expect(mail).toContain('To: Sari Ayu <sari@naskah.test>')
  const token = /newsroom\/invitation\/(\S+)/.exec(mail)?.[1] ?? ''
  const account = await acceptInvitation(VISITOR, { token, handle: 'sari', password: 'kata sandi sari' }, new Date())
  expect(account).toMatchObject({ ok: true, value: { email: 'sari@naskah.test' } })
})

test('a refused invitation leaves no job and no mail', async () => {
  const before = await db().event.count()
  const input = { email: 'x@naskah.test', name: 'X', roles: ['chief' as const], sectionIds: [] }
  expect((await inviteUser(VISITOR, input, new Date())).ok).toBe(false)
  expect(await db().event.count()).toBe(before)
  expect(mails()).toHaveLength(1)
})

test('the bar of a front goes by the job at its minute', async () => {
  const dewi = memberOf(await db().user.findUniqueOrThrow({ where: { handle: 'dewi' }, include: WITH_ROLES }))
  const owner = { kind: 'home' as const, key: '' }
  // Published when its minute was still to come: the job is due at once.
  const breaking = { text: 'Gempa', story: null, until: '2026-11-22T19:10' }
  const spec = { breaking, main: [null], picks: [], fillPicks: true, blocks: [] }
  const { version } = done(await saveFront(dewi, { ...owner, version: 0, spec }, NOW))
  done(await publishFront(dewi, { ...owner, version }, NOW))
  const left = () => db().front.count({ where: { breakingUntil: { not: null } } })
  await vi.waitFor(async () => expect(await left()).toBe(0), { timeout: 10_000 })
  expect(await db().event.count({ where: { name: 'front.breaking-expired', actorId: null } })).toBe(1)
})
