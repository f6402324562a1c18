import Link from 'next/link'
import type { ReactNode } from 'react'
import { ArrowLeftIcon } from '#components/ui/icons.tsx'

/** From a screen about a story back to the story. */
export function BackLink({ articleId, children }: { articleId: string; children: ReactNode }) {
  return (
    <Link
      prefetch={false}
      href={`/newsroom/article/${articleId}`}
      className="inline-flex items-center gap-1.5 rounded text-soft hover:text-ink"
    >
      <ArrowLeftIcon />
      {children}
    </Link>
  )
}
