'use client'

import { Failure } from '#components/desk/frame/failure.tsx'

export default function NewsroomError(props: { error: unknown; retry: () => void }) {
  return (
    <main id="content">
      <Failure {...props} />
    </main>
  )
}
