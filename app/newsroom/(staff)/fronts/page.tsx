import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { FrontList } from '#components/desk/front/front-list.tsx'
import { mayArrangeFront, maySeeFronts } from '#lib/newsroom/front/policy.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { listFronts } from '#lib/queries/front/list-fronts.ts'
import { signedIn } from '../signed-in.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('fronts')
  return { title: t('title') }
}

/** Every front: what readers see of it since when, and what is being arranged. */
export default async function FrontsPage() {
  const { actor } = await signedIn('/newsroom/fronts')
  if (!maySeeFronts(actor)) return <Refused refusal={{ kind: 'not-allowed', need: 'anyEditor' }} />
  const [lines, { timeZone }] = await Promise.all([listFronts(), readSite()])
  const mine = lines.map((line) => ({ ...line, mayArrange: mayArrangeFront(actor, line.owner) === null }))
  return <FrontList lines={mine} timeZone={timeZone} />
}
