import type { FrontKind } from './spec.ts'

/** Where a front is arranged in the newsroom. */
export const frontHref = (kind: FrontKind, slug: string): string =>
  kind === 'home' ? '/newsroom/fronts/home' : `/newsroom/fronts/${kind}/${slug}`
