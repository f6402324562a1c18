import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { Sections } from '#components/desk/site/sections.tsx'
import { mayManageSections } from '#lib/newsroom/user-policy.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { signedIn } from '../signed-in.ts'
import { save } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.sections')
  return { title: t('title') }
}

export default async function SectionsPage() {
  const { actor } = await signedIn('/newsroom/sections')
  const refusal = mayManageSections(actor)
  if (refusal) return <Refused refusal={refusal} />
  const [sections, staff] = await Promise.all([readSections(), readStaff()])
  const editorsOf = (sectionId: string): string[] =>
    staff
      .filter(({ active, roles, sectionIds }) => active && roles.includes('editor') && sectionIds.includes(sectionId))
      .map(({ name }) => name)
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-4 px-4 py-6">
      <Sections sections={sections.map((section) => ({ ...section, editors: editorsOf(section.id) }))} save={save} />
    </div>
  )
}
