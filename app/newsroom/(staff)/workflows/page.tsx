import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { SectionWorkflow } from '#components/desk/workflow/section-workflow.tsx'
import { WorkflowForm } from '#components/desk/workflow/workflow-form.tsx'
import { PRESETS } from '#lib/newsroom/presets.ts'
import { mayManageWorkflows } from '#lib/newsroom/user-policy.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readWorkflows } from '#lib/queries/desk/read-workflows.ts'
import { signedIn } from '../signed-in.ts'
import { assign, save } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workflow')
  return { title: t('title') }
}

type Props = { searchParams: Promise<{ edit?: string | string[] }> }

/** The newsroom's workflows: which one a section has, and `?edit=` one of them, or `new`. */
export default async function WorkflowsPage({ searchParams }: Props) {
  const { actor } = await signedIn('/newsroom/workflows')
  const refusal = mayManageWorkflows(actor)
  if (refusal) return <Refused refusal={refusal} />
  const edit = [(await searchParams).edit].flat()[0]
  const [workflows, sections, t] = await Promise.all([readWorkflows(), readSections(), getTranslations('workflow')])
  const chosen =
    edit === 'new' ? { id: null, name: '', version: 0, spec: PRESETS.kecil } : workflows.find(({ id }) => id === edit)
  const workflowOf = (id: string): string => workflows.find(({ sectionIds }) => sectionIds.includes(id))?.id ?? ''
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6">
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      <p className="text-soft">{t('intro')}</p>
      <nav aria-label={t('title')} className="flex flex-col gap-1">
        {[...workflows, { id: 'new', name: t('new'), spec: null }].map(({ id, name, spec }) => (
          <p key={id} className="flex flex-wrap items-baseline gap-x-3">
            <Link
              prefetch={false}
              href={`/newsroom/workflows?edit=${id}`}
              aria-current={id === edit ? 'page' : undefined}
              className="underline decoration-edge underline-offset-2 aria-[current=page]:font-semibold"
            >
              {name}
            </Link>
            <span className="text-faint text-sm">{spec?.stages.map((stage) => stage.name).join(' → ')}</span>
          </p>
        ))}
      </nav>
      {chosen ? (
        <WorkflowForm key={chosen.id} workflow={chosen} save={save} />
      ) : (
        <section aria-label={t('sections')}>
          <h2 className="font-semibold">{t('sections')}</h2>
          {sections.map((section) => (
            <SectionWorkflow
              key={section.id}
              section={{ ...section, workflowId: workflowOf(section.id) }}
              workflows={workflows}
              assign={assign}
            />
          ))}
        </section>
      )}
    </div>
  )
}
