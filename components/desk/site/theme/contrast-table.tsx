'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { CheckIcon, WarningIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { mended, mendOf, PAIRS, type Pair, pairsOf, toldRatio } from '#lib/newsroom/theme/pairs.ts'
import { SCHEMES, type Theme } from '#lib/newsroom/theme/theme.ts'
import { Part } from './part.tsx'

type Props = { theme: Theme; setTheme: (theme: Theme) => void }

/** Every pair that the theme makes, with its contrast; for what is too low, the nearest colour that will do. */
export function ContrastTable({ theme, setTheme }: Props) {
  const t = useTranslations('theme')
  const names = useTranslations('refusal.pair')
  const pairs = pairsOf(theme)
  return (
    <Part title={t('contrastTitle')}>
      <div aria-live="polite" className="flex flex-col gap-2 empty:-mb-3">
        <Mends theme={theme} pairs={pairs} setTheme={setTheme} />
      </div>
      <table className="w-full text-sm">
        <thead>
          <tr className="border-line border-b text-left text-faint">
            <th scope="col" className="py-1 pr-2 font-medium">
              {t('pair')}
            </th>
            {SCHEMES.map((scheme) => (
              <th key={scheme} scope="col" className="py-1 pl-2 font-medium whitespace-nowrap">
                {t(scheme)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PAIRS.map((name) => (
            <tr key={name} className="border-line border-b last:border-0">
              <th scope="row" className="py-1 pr-2 text-left font-normal first-letter:uppercase">
                {names(name)}
              </th>
              {pairs
                .filter((pair) => pair.name === name)
                .map((pair) => (
                  <td key={pair.scheme} className="py-1 pl-2 whitespace-nowrap tabular-nums">
                    <Ratio pair={pair} />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-faint text-sm">{t('contrastHint')}</p>
    </Part>
  )
}

function Ratio({ pair: { ratio, passes } }: { pair: Pair }) {
  const t = useTranslations('theme')
  return (
    <span className={passes ? 'inline-flex items-center gap-1' : 'inline-flex items-center gap-1 text-bad'}>
      {passes ? <CheckIcon size={12} /> : <WarningIcon size={12} />}
      {t('ratio', { ratio: toldRatio(ratio) })}
      {passes ? null : <span className="sr-only">{t('tooLow')}</span>}
    </span>
  )
}

/** One proposal for each chosen colour that is too weak: of its pairs the first speaks for it. */
function Mends({ theme, pairs, setTheme }: Props & { pairs: readonly Pair[] }) {
  const t = useTranslations('theme')
  const scheme = useTranslations('refusal.scheme')
  const failing = pairs.filter(({ passes }) => !passes).map((pair) => ({ pair, mend: mendOf(theme, pair) }))
  const first = failing.filter(
    ({ mend }, at) => failing.findIndex((one) => one.mend.scheme === mend.scheme && one.mend.of === mend.of) === at,
  )
  return first.map(({ pair, mend }) => (
    <Notice
      key={`${mend.scheme} ${mend.of}`}
      tone="bad"
      action={
        <Button size="small" onClick={() => setTheme(mended(theme, mend))}>
          <span aria-hidden className="size-3 rounded-full border border-edge" style={{ background: mend.to }} />
          {t('use', { colour: mend.to })}
        </Button>
      }
    >
      {t('illegible', {
        colour: t(mend.of),
        scheme: scheme(mend.scheme),
        ratio: toldRatio(pair.ratio),
        least: pair.least,
      })}
    </Notice>
  ))
}
