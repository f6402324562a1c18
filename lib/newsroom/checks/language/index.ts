import type { Check } from '#lib/newsroom/checks/check.ts'
import { disability } from './disability.ts'
import { figures } from './figures.ts'
import { joining } from './joining.ts'
import { markers } from './markers.ts'
import { marks } from './marks.ts'
import { sentences } from './sentences.ts'
import { spacing } from './spacing.ts'
import { spelling } from './spelling.ts'
import { usage } from './usage.ts'
import { weekday } from './weekday.ts'

/** What a copy desk looks for, in its order. */
export const LANGUAGE_CHECKS: readonly Check[] = [
  markers,
  marks,
  weekday,
  spelling,
  joining,
  spacing,
  figures,
  usage,
  sentences,
  disability,
]
