'use client'

import { Failure } from '#components/desk/frame/failure.tsx'

/** Inside the frame, so that the header stays where it was. */
export default function StaffError(props: { error: unknown; retry: () => void }) {
  return <Failure {...props} />
}
