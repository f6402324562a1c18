import { createElement } from 'react'
import type { BodyNode } from '#lib/body/body-node.ts'
import { Body, type Links } from '../body.tsx'

/**
 * A story's text for feeds: as on the page, with absolute addresses and without baca juga, which belongs to the page and
 * not to the text. `followed` are the live ones that its own links open.
 */
export async function storyHtml(
  body: BodyNode,
  origin: string,
  followed: Pick<Links, 'stories' | 'moved'>,
): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(createElement(Body, { body, links: { ...followed, origin, base: origin, targets: {} } }))
}
