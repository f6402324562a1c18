import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { FrontDesk } from '#components/desk/front/front-desk.tsx'
import { mayArrangeFront, maySeeFronts } from '#lib/newsroom/front/policy.ts'
import { FRONT_KINDS } from '#lib/newsroom/front/spec.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { findFrontOwner } from '#lib/queries/front/find-owner.ts'
import { readFrontToEdit } from '#lib/queries/front/read-front-to-edit.ts'
import { signedIn } from '../../signed-in.ts'
import { publish, rollBack, save } from '../actions.ts'

type Props = { params: Promise<{ front: string[] }> }

/** "home", or "section/ekonomi". */
async function ownerOf({ params }: Props) {
  const [first = '', slug = '', ...more] = (await params).front
  const kind = FRONT_KINDS.find((one) => one === first)
  return kind && more.length === 0 ? findFrontOwner(kind, slug) : null
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [named, t] = await Promise.all([ownerOf(props), getTranslations('fronts')])
  return { title: named ? t('titleOf', { name: named.name || t('home') }) : t('title') }
}

export default async function FrontPage(props: Props) {
  const { front } = await props.params
  const { actor } = await signedIn(`/newsroom/fronts/${front.map(encodeURIComponent).join('/')}`)
  if (!maySeeFronts(actor)) return <Refused refusal={{ kind: 'not-allowed', need: 'anyEditor' }} />
  const named = await ownerOf(props)
  if (!named) notFound()
  const [toEdit, { timeZone }] = await Promise.all([readFrontToEdit(named), readSite()])
  return (
    <FrontDesk
      key={`${named.owner.kind}:${named.owner.key}`}
      front={toEdit}
      refusal={mayArrangeFront(actor, named.owner)}
      timeZone={timeZone}
      now={new Date()}
      memberId={actor.id}
      actions={{ save, publish, rollBack }}
    />
  )
}
