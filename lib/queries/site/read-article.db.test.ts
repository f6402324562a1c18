// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import { beforeAll, describe, expect, test } from 'vitest'
import type { BodyNode } from '#lib/body/body-node.ts'
import { countTerms } from '#lib/commands/search/count-terms.ts'
import type { ArticleView } from '#lib/newsroom/site-views.ts'
import { readArticle } from './read-article.ts'
import { linkTo, Press, readAlso, type Story } from './testing.ts'

let press: Press
beforeAll(async () => {
  press = await Press.found()
})

const at = (path: string) => readArticle(path.split('/')[1] ?? '', path.split('/')[2] ?? '')
async function page(story: Story): Promise<ArticleView<BodyNode>> {
  const view = await at(story.path)
  if (view.kind !== 'article') throw new Error(`${story.path} is ${view.kind}`)
  return view
}

describe('a story’s page', () => {
  test('is found by its number and has one address', async () => {
    const story = await press.live({ headline: 'Satu alamat', section: 'nasional' })
    expect(await page(story)).toMatchObject({ headline: 'Satu alamat', path: story.path, updatedAt: null })
    for (const path of [`/nasional/${story.number}`, `/ekonomi/lama-${story.number}`, `/x/${story.path}`])
      expect(await at(path)).toMatchObject(path.startsWith('/x') ? { kind: 'not-found' } : { kind: 'moved' })
    expect(await at(`/nasional/lama-${story.number}`)).toEqual({ kind: 'moved', path: story.path })
  })

  test('is not there before its story is live, nor for a number that nobody has', async () => {
    const draft = await press.write({ headline: 'Masih draf' })
    for (const path of [draft.path, '/internasional/tidak-ada-999999999', '/internasional/tanpa-nomor'])
      expect((await at(path)).kind).toBe('not-found')
  })

  test('shows the live revision, whatever the working copy has become', async () => {
    const story = await press.live({ headline: 'Judul tayang', tags: ['Kelautan'] })
    await press.retitle(story.articleId, ' diubah diam-diam')
    await press.describe(story.articleId, { tags: ['Rahasia'] })
    expect(await page(story)).toMatchObject({ headline: 'Judul tayang', tags: [{ name: 'Kelautan' }] })
    expect(JSON.stringify(await page(story))).not.toMatch(/diam-diam|Rahasia/)
  })

  test('moves with its slug when the change goes out, and the old address leads on', async () => {
    const story = await press.live({ headline: 'Alamat lama' })
    await press.describe(story.articleId, { slug: 'alamat-baru', slugTouched: true })
    expect((await at(story.path)).kind).toBe('article')
    await press.publish(story, 30)
    const path = `/internasional/alamat-baru-${story.number}`
    expect(await at(story.path)).toEqual({ kind: 'moved', path })
    expect(await at(path)).toMatchObject({ kind: 'article', updatedAt: new Date('2026-11-22T12:35:00Z') })
  })

  test('links its writers, who have a page, and lists the newest others of its section where none is about the same', async () => {
    const sports = ['Panahan Dimulai', 'Renang Selesai', 'Tinju Diundur', 'Catur Ramai', 'Senam Sepi', 'Lari Pagi']
    const stories: Story[] = []
    for (const [n, headline] of sports.entries())
      stories.push(await press.live({ headline, section: 'olahraga', minutes: n }))
    const { more, moreKind, credits } = await page(stories[4] as Story)
    expect(moreKind).toBe('newest')
    expect(more.map(({ headline }) => headline)).toEqual([
      'Lari Pagi',
      'Catur Ramai',
      'Tinju Diundur',
      'Renang Selesai',
    ])
    expect(credits).toEqual([{ role: 'writer', name: 'Ani Wulandari', handle: 'ani' }])
  })

  test('lists what is about the same, from any section, and never what the text leads to or what is not live', async () => {
    // In running text, where a headline's capitals are no names.
    const about = (headline: string) => ({ headline, tags: ['Terumbu Wakatobi'] })
    const [linked, other, gone] = [
      await press.live(about('terumbu Wakatobi pulih')),
      await press.live({ ...about('penyelam memetakan terumbu Wakatobi'), section: 'ekonomi' }),
      await press.live(about('terumbu Wakatobi terancam jangkar')),
    ]
    const story = await press.live({ ...about('terumbu Wakatobi dijaga nelayan'), body: [readAlso(linked.articleId)] })
    // In an archive of ten stories, what four share is no news.
    for (let n = 0; n < 12; n += 1) await press.live({ headline: `Kabar Lain ${n}`, section: 'humaniora' })
    while ((await countTerms()) > 0);
    await press.retract(gone)
    const { more, moreKind } = await page(story)
    expect(moreKind).toBe('related')
    expect(more.map(({ number }) => number)).toEqual([other.number])
  })
})

describe('what a story leads to', () => {
  test('appears when its target goes live, under the title that the target has now', async () => {
    const target = await press.write({ headline: 'Sasaran' })
    const story = await press.live({ headline: 'Pembaca', body: [readAlso(target.articleId)] })
    expect((await page(story)).targets).toEqual({})
    await press.publish(target)
    expect((await page(story)).targets).toEqual({ [target.articleId]: { headline: 'Sasaran', path: target.path } })
    await press.retitle(target.articleId, ' baru')
    expect((await page(story)).targets[target.articleId]?.headline).toBe('Sasaran')
    await press.publish(target, 10)
    expect((await page(story)).targets[target.articleId]?.headline).toBe('Sasaran baru')
  })

  test('holds of the stories that its text links only those that are live, at their own address', async () => {
    const live = await press.live({ headline: 'Tayang' })
    const draft = await press.write({ headline: 'Belum' })
    const hrefs = [`/salah/alamat-${live.number}`, `http://localhost:3000${draft.path}`, 'https://contoh.id/x-1']
    const story = await press.live({ headline: 'Bertaut', body: hrefs.map(linkTo) })
    expect((await page(story)).stories).toEqual({ [live.number]: live.path })
  })
})
