import { CHILD_PROTECTION } from './child-protection.ts'
import type { Pack } from './pack.ts'
import { SUICIDE } from './suicide.ts'

/** The guidelines that checks know. */
export const PACKS: readonly Pack[] = [CHILD_PROTECTION, SUICIDE]
