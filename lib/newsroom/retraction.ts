/**
 * The grounds on which published news may be withdrawn: Pedoman Pemberitaan Media Siber (Peraturan Dewan Pers
 * 1/Peraturan-DP/III/2012) clause 5.a, and the newsroom's own correction. Pressure from outside is none of them.
 */
export const RETRACTION_REASONS = [
  'sara',
  'decency',
  'childFuture',
  'victimTrauma',
  'pressCouncil',
  'internalCorrection',
] as const
export type RetractionReason = (typeof RETRACTION_REASONS)[number]

/** Readers are owed a sentence: characters of the public text, at least and at most. */
export const RETRACTION_TEXT = { min: 20, max: 1000 } as const
