import type { BodyNode } from '#lib/body/body-node.ts'
import { IMPRINT } from '#lib/newsroom/imprint.ts'
import type { ArticleView, Card, Chrome, ListView, Picture } from '#lib/newsroom/site-views.ts'
import { THEME } from '#lib/newsroom/theme/theme.ts'

/** Views for the tests of this folder. Used by tests only. */
export const CHROME: Chrome = {
  siteName: 'Harian Uji',
  tagline: 'Kabar yang diuji',
  origin: 'https://uji.example',
  timeZone: 'Asia/Jakarta',
  sections: [
    { slug: 'nasional', name: 'Nasional' },
    { slug: 'ekonomi', name: 'Ekonomi' },
  ],
  hasTopics: false,
  pages: ['redaksi'],
  imprint: IMPRINT,
  theme: THEME,
}

export const PICTURE: Picture = {
  imageId: '019aaaaa-0000-7000-8000-000000000001',
  width: 3000,
  height: 2000,
  widths: [400, 800, 1200, 1600],
  alt: 'Kapal di laut lepas',
  caption: 'Kapal melintas.',
  credit: 'Uji/Laras',
}

export const text = (words: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
})
export const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content })
export const doc = (...content: BodyNode[]): BodyNode => ({ type: 'doc', content })
export const readAlso = (articleId: string | null, label: string | null = null): BodyNode => ({
  type: 'readAlso',
  attrs: { articleId, label, wantedTitle: articleId ? null : 'Judul yang Ditunggu' },
})

export const card = (number: number, over: Partial<Card> = {}): Card => ({
  number,
  path: `/nasional/berita-${number}`,
  section: { slug: 'nasional', name: 'Nasional' },
  headline: `Berita ${number}`,
  standfirst: `Ringkasan ${number}.`,
  publishedAt: new Date('2026-11-22T12:05:00Z'),
  picture: null,
  ...over,
})

export const article = (over: Partial<ArticleView<BodyNode>> = {}): ArticleView<BodyNode> => ({
  kind: 'article',
  chrome: CHROME,
  path: '/nasional/kapal-berlayar-7',
  section: { slug: 'nasional', name: 'Nasional' },
  headline: 'Kapal Berlayar',
  standfirst: 'Ringkasan kapal.',
  seoTitle: '',
  seoDescription: '',
  words: 120,
  publishedAt: new Date('2026-11-22T12:05:00Z'),
  updatedAt: null,
  credits: [
    { role: 'writer', name: 'Ani Wulandari', handle: 'ani' },
    { role: 'writer', name: 'Joko Pranata', handle: 'joko' },
    { role: 'writer', name: 'Tamu', handle: null },
    { role: 'editor', name: 'Budi Hartono', handle: null },
    { role: 'photographer', name: 'Laras Wening', handle: null },
  ],
  tags: [{ slug: 'kelautan', name: 'Kelautan' }],
  topics: [],
  series: [],
  picture: PICTURE,
  body: doc(paragraph(text('Isi.'))),
  targets: {},
  stories: {},
  awaits: [],
  moved: {},
  more: [],
  moreReasons: {},
  moreKind: 'newest',
  ...over,
})

/** A section's second page of three or more: it leads both ways. */
export const LIST: ListView = {
  kind: 'list',
  chrome: CHROME,
  of: 'section',
  slug: 'nasional',
  name: 'Nasional',
  about: '',
  page: 2,
  hasNext: true,
  cards: [card(1)],
}
