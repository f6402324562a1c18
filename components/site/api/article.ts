import type { z } from 'zod'
import type { BodyNode } from '#lib/body/body-node.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { plainText } from '#lib/body/text.ts'
import type { Story } from '#lib/newsroom/api-views.ts'
import { storyHtml } from '../feeds/story-html.ts'
import { outside } from './outside.ts'
import type { Article } from './shapes.ts'
import { selfUrl, summary } from './summary.ts'

/** A live story with its text: as HTML like in feeds, as plain text, and as the document. */
export async function article(story: Story<BodyNode>, origin: string): Promise<z.infer<typeof Article>> {
  const { document, readAlso } = outside(story.body, story, origin)
  return {
    ...summary(story, origin),
    seo: { title: story.seoTitle, description: story.seoDescription },
    body: {
      html: await storyHtml(story.body, origin, story),
      text: plainText(story.body),
      document,
      schemaVersion: SCHEMA_VERSION,
    },
    readAlso: readAlso.map(({ position, label, target: { id, number, headline, path } }) => ({
      position,
      label,
      article: { id, number, headline, url: origin + path, self: selfUrl(number, origin) },
    })),
  }
}
