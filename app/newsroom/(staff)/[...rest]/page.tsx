import { notFound } from 'next/navigation'
import { signedIn } from '../signed-in.ts'

/** Any other address of the newsroom. */
export default async function UnknownPage({ params }: { params: Promise<{ rest: string[] }> }) {
  await signedIn(`/newsroom/${(await params).rest.join('/')}`)
  notFound()
}
