import type { Check, Checked } from './check.ts'

/** An empty page is no finding yet: nobody has begun. */
const isBegun = ({ words, passages }: Checked): boolean =>
  words > 0 || passages.some(({ part, text }) => part === 'headline' && text.trim() !== '')

const standfirst: Check = {
  id: 'standfirst',
  level: 'block',
  find: (checked) =>
    !isBegun(checked) || checked.passages.some(({ part, text }) => part === 'standfirst' && text.trim() !== '')
      ? []
      : [{ check: 'standfirst', level: 'block', at: { field: 'standfirst' }, says: { key: 'missing' } }],
}

const section: Check = {
  id: 'section',
  level: 'block',
  find: ({ sectionId }) =>
    sectionId !== '' ? [] : [{ check: 'section', level: 'block', at: { field: 'section' }, says: { key: 'missing' } }],
}

const credit: Check = {
  id: 'credit',
  level: 'block',
  find: ({ metadata }) =>
    metadata.credits.some(({ role, name }) => (role === 'writer' || role === 'contributor') && name.trim() !== '')
      ? []
      : [{ check: 'credit', level: 'block', at: { field: 'credits' }, says: { key: 'missing' } }],
}

export const COMPLETENESS_CHECKS: readonly Check[] = [standfirst, section, credit]
