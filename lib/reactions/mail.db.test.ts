import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { embargoArticle } from '#lib/commands/article/embargo-article.ts'
import { publishScheduled } from '#lib/commands/article/publish-scheduled.ts'
import { returnArticle } from '#lib/commands/article/return-article.ts'
import { scheduleArticle } from '#lib/commands/article/schedule-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { pitchAssignment } from '#lib/commands/planning/pitch-assignment.ts'
import { type Cast, done, foundTestNewsroom, type Newsroom, NOW, seen, storyIn } from '#lib/commands/testing.ts'
import { changeMailing } from '#lib/commands/user/change-mailing.ts'
import { forgetPassword } from '#lib/commands/user/forget-password.ts'
import { renewPassword } from '#lib/commands/user/renew-password.ts'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { VISITOR } from '#lib/newsroom/actor.ts'
import type { EventName } from '#lib/newsroom/events.ts'
import { factsFor, HASH_A } from '#lib/newsroom/testing.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { mailDigests } from './mail-notifications.ts'
import { LINK_MS } from './mail-password-link.ts'
import { settleEvent } from './settle-event.ts'
import { plainMail } from './testing.ts'

let newsroom: Newsroom
let cast: Cast
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  cast = newsroom.cast
  done(await changeMailing(cast.ani, { mailing: 'atOnce', digestHour: 7 }, NOW))
  done(await changeMailing(cast.budi, { mailing: 'digest', digestHour: 7 }, NOW))
  for (const { id } of [cast.citra, cast.dewi]) await db().user.update({ where: { id }, data: { mailing: 'none' } })
})

const folder = join(env().DATA_DIR, 'mail')
/** The mails to an address, oldest first, as their reader sees them. */
function mailsTo(address: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name.endsWith('.eml'))
  return files
    .map(({ name }) => plainMail(readFileSync(join(folder, name), 'utf8')))
    .filter((mail) => mail.includes(`<${address}>`))
}
const settle = async (articleId: string, name: EventName) =>
  settleEvent((await db().event.findFirstOrThrow({ where: { articleId, name }, orderBy: { ordinal: 'desc' } })).id)
const at7 = new Date('2026-11-23T00:00:00Z') // 07.00 WIB
const at8 = new Date('2026-11-23T01:00:00Z')

test('who wants each piece of news by itself has it by mail at once, with the editor’s note, and once', async () => {
  const id = await storyIn(newsroom, factsFor({ stage: 'review' }))
  done(await returnArticle(cast.budi, { ...(await seen(id)), note: 'Sumber kedua belum ada.' }, NOW))
  await settle(id, 'article.returned')
  await settle(id, 'article.returned')
  const mails = mailsTo('ani@naskah.test')
  expect(mails).toHaveLength(1)
  expect(mails[0]).toContain('Subject: Uji: kabar dari redaksi')
  expect(mails[0]).toContain('- Budi Hartono mengembalikan naskah dengan catatan: “Sumber kedua belum ada.”')
  expect(mails[0]).toContain(`http://localhost:3000/newsroom/article/${id}`)
})

test('a digest comes at its hour alone, holds each story once, and repeats nothing', async () => {
  const ids = [await storyIn(newsroom, factsFor()), await storyIn(newsroom, factsFor())]
  for (const id of ids) {
    done(await submitArticle(cast.ani, await seen(id), NOW))
    await settle(id, 'article.submitted')
  }
  await mailDigests(at8)
  expect(mailsTo('budi@naskah.test')).toEqual([])
  await mailDigests(at7)
  await mailDigests(at7)
  const mails = mailsTo('budi@naskah.test')
  expect(mails).toHaveLength(1)
  expect(mails[0]).toContain('Subject: Uji: 2 kabar dari redaksi')
  expect(mails[0]?.match(/- Ani Wulandari mengirim naskah ke meja redaksi/g)).toHaveLength(2)
  for (const id of ids) expect(mails[0]).toContain(`/newsroom/article/${id}`)
})

test('when the clock is refused, whoever scheduled it, the section’s editors and the author read why', async () => {
  await db().site.update({ where: { id: 1 }, data: { timeZone: 'Asia/Jayapura' } })
  const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
  const wall = (minutes: number) => wallOf(after(minutes), 'Asia/Jayapura')
  const id = await storyIn(newsroom, factsFor({ stage: 'approved', approvedHash: HASH_A }))
  done(await scheduleArticle(cast.citra, { ...(await seen(id)), at: wall(10) }, NOW))
  done(await embargoArticle(cast.budi, { ...(await seen(id)), until: wall(60) }, NOW))
  for (const one of [cast.citra, cast.budi, cast.ani])
    done(await changeMailing(one, { mailing: 'atOnce', digestHour: 7 }, NOW))
  await publishScheduled(id, after(10))
  await settle(id, 'article.schedule-refused')
  for (const handle of ['ani', 'budi', 'citra'])
    expect(mailsTo(`${handle}@naskah.test`).join('\n')).toContain(
      '- Sistem menolak penayangan terjadwal: Masih diembargo sampai 22 Nov 2026 pukul 22.05 WIT.',
    )
})

test('the link to a new password goes to the account’s mailbox, and once it is old nowhere', async () => {
  const ask = async (at: Date) => {
    done(await forgetPassword(VISITOR, { email: 'eka@naskah.test', address: '192.0.2.1' }, at))
    const name = 'user.password-forgotten'
    await settleEvent((await db().event.findFirstOrThrow({ where: { name }, orderBy: { ordinal: 'desc' } })).id)
  }
  await ask(new Date(Date.now() - 2 * LINK_MS))
  expect(mailsTo('eka@naskah.test')).toEqual([])
  await ask(new Date())
  const [mail] = mailsTo('eka@naskah.test')
  expect(mail).toContain('Subject: Kata sandi baru untuk redaksi Uji')
  const token = /\/newsroom\/password\/(\S+)/.exec(mail ?? '')?.[1] ?? ''
  done(await renewPassword(VISITOR, { token, password: 'kata sandi pengganti' }, new Date()))
})

test('news of a pitch names it and leads to it', async () => {
  done(await changeMailing(cast.indra, { mailing: 'atOnce', digestHour: 7 }, NOW))
  const plan = { angle: '', wantedWords: null, dueAt: null, priority: 'normal' as const }
  const pitch = { ...plan, topic: 'Lapangan rumput sintetis', sectionId: newsroom.sectionId('olahraga') }
  const { assignmentId } = done(await pitchAssignment(cast.ani, pitch, NOW))
  await settleEvent((await db().event.findFirstOrThrow({ where: { stream: `assignment:${assignmentId}` } })).id)
  const [mail] = mailsTo('indra@naskah.test')
  expect(mail).toContain('Lapangan rumput sintetis\n- Ani Wulandari mengusulkan liputan\n')
  expect(mail).toContain(`/newsroom/pitches?one=${assignmentId}`)
})
