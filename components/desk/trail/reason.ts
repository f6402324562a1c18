/** Why a revision was cut: a verb, another hand, or a pause. */
const REASONS = [
  'submitted',
  'returned',
  'approved',
  'published',
  'quick-fixed',
  'another-author',
  'quiet',
  'imported',
] as const
export const isReason = (text: string): text is (typeof REASONS)[number] => REASONS.some((one) => one === text)
