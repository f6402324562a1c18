import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Comparison, Item } from '#lib/body/compare/compare-contents.ts'
import { isChanged, type Span } from '#lib/body/compare/spans.ts'
import type { CreditLine } from '#lib/newsroom/metadata.ts'
import { memberImagePath } from '#lib/newsroom/paths.ts'
import { DELETED, INSERTED, type Shown, Spans } from './spans.tsx'

type View = 'side' | 'inline'
type Pictures = ReadonlyMap<string, { width: number; height: number; widths: number[] }>
type FieldProps = { view: View; name: string; changed: boolean; children: (shown: Shown) => ReactNode }

/** One field that changed, with both its values; what did not change is not listed. */
function Field({ view, name, changed, children }: FieldProps) {
  if (!changed) return null
  return (
    <div data-change="" tabIndex={-1} className="scroll-mt-32 border-edge border-l-4 bg-surface py-2 pr-3 pl-3">
      <dt className="text-soft text-xs">{name}</dt>
      <dd className="[overflow-wrap:anywhere]">
        {view === 'inline' ? (
          children('both')
        ) : (
          <div className="grid grid-cols-2 gap-x-8">
            <div>{children('before')}</div>
            <div>{children('after')}</div>
          </div>
        )}
      </dd>
    </div>
  )
}

const differs = (items: readonly Item<unknown>[]): boolean => items.some(({ change }) => change !== 'same')

function Items<T>({ items, shown, show }: { items: readonly Item<T>[]; shown: Shown; show: (value: T) => ReactNode }) {
  const t = useTranslations('compare')
  const hidden = { before: 'inserted', after: 'deleted', both: null }[shown]
  const visible = items.filter(({ change }) => change !== hidden)
  if (visible.length === 0) return <span className="text-faint">{t('empty')}</span>
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {visible.map(({ change, value }, at) => (
        <li key={at}>
          {change === 'same' ? show(value) : null}
          {change === 'deleted' ? <del className={DELETED}>{show(value)}</del> : null}
          {change === 'inserted' ? <ins className={INSERTED}>{show(value)}</ins> : null}
        </li>
      ))}
    </ul>
  )
}

type Props = { comparison: Comparison<CreditLine>; view: View; sectionName: (id: string) => string }

export function MetadataChanges({ comparison, view, sectionName }: Props) {
  const t = useTranslations('compare')
  const role = useTranslations('desk.credit')
  const { section, slug, slugTouched, tags, credits, seoTitle, seoDescription } = comparison
  const credit = (one: CreditLine) => `${one.name} (${role(one.role)}${one.userId ? `, ${t('userLinked')}` : ''})`
  const text = (name: 'seoTitle' | 'seoDescription', spans: readonly Span[]) => (
    <Field view={view} name={t(`field.${name}`)} changed={isChanged(spans)}>
      {(shown) => <Spans spans={spans} shown={shown} />}
    </Field>
  )
  return (
    <dl className="flex flex-col gap-2">
      <Field view={view} name={t('field.section')} changed={differs(section)}>
        {(shown) => <Items items={section} shown={shown} show={sectionName} />}
      </Field>
      <Field view={view} name={t('field.slug')} changed={isChanged(slug) || differs(slugTouched)}>
        {(shown) => (
          <>
            <Spans spans={slug} shown={shown} />
            {differs(slugTouched) ? (
              <Items items={slugTouched} shown={shown} show={(hand) => t(hand ? 'slugByHand' : 'slugAutomatic')} />
            ) : null}
          </>
        )}
      </Field>
      <Field view={view} name={t('field.tags')} changed={differs(tags)}>
        {(shown) => <Items items={tags} shown={shown} show={(tag) => tag} />}
      </Field>
      <Field view={view} name={t('field.credits')} changed={differs(credits)}>
        {(shown) => <Items items={credits} shown={shown} show={credit} />}
      </Field>
      {text('seoTitle', seoTitle)}
      {text('seoDescription', seoDescription)}
    </dl>
  )
}

export function ImageChanges({
  image,
  view,
  pictures,
}: {
  image: Comparison<unknown>['image']
  view: View
  pictures: Pictures
}) {
  const t = useTranslations('compare')
  const picture = (id: string) => {
    const one = pictures.get(id)
    const width = one?.widths[0]
    if (!one || !width) return t('field.picture')
    return (
      <img
        src={memberImagePath(id, width, 'jpg')}
        width={width}
        height={Math.round((width * one.height) / one.width)}
        alt={t('field.picture')}
        className="h-auto w-48 rounded"
      />
    )
  }
  return (
    <dl className="flex flex-col gap-2">
      <Field view={view} name={t('field.picture')} changed={differs(image.picture)}>
        {(shown) => <Items items={image.picture} shown={shown} show={picture} />}
      </Field>
      {(['caption', 'credit', 'alt'] as const).map((name) => (
        <Field key={name} view={view} name={t(`field.${name}`)} changed={isChanged(image[name])}>
          {(shown) => <Spans spans={image[name]} shown={shown} />}
        </Field>
      ))}
    </dl>
  )
}
