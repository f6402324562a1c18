import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CheckIcon } from '#components/ui/icons.tsx'
import type { StepView } from '#lib/newsroom/first-steps.ts'

/** What a new newsroom does before its first story is live; whoever comes later never sees it. */
export function FirstSteps({ steps }: { steps: readonly StepView[] }) {
  const t = useTranslations('desk.firstSteps')
  return (
    <section
      aria-labelledby="first-steps"
      className="flex max-w-3xl flex-col gap-3 rounded-md border border-line bg-surface px-4 py-4"
    >
      <h2 id="first-steps" className="font-semibold">
        {t('title')}
      </h2>
      <p className="text-soft">{t('intro')}</p>
      <ol className="flex flex-col gap-2.5">
        {steps.map(({ step, href, done }, index) => (
          <li key={step} className="flex items-start gap-3">
            <span
              aria-hidden="true"
              className="mt-px grid size-5 shrink-0 place-items-center rounded-full border border-edge text-soft text-xs"
            >
              {done ? <CheckIcon /> : index + 1}
            </span>
            <div className="min-w-0">
              <Link href={href} className="rounded font-medium underline underline-offset-2">
                {t(`step.${step}`)}
              </Link>
              {done ? <span className="text-faint text-sm"> · {t('done')}</span> : null}
              <p className="text-faint text-sm">{t(`hint.${step}`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
