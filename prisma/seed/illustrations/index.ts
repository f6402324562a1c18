import sharp from 'sharp'
import { bridge, harbour, sea } from './coast.ts'
import { city } from './city.ts'
import { market } from './market.ts'
import { factory } from './factory.ts'
import { rail } from './rail.ts'
import { classroom } from './classroom.ts'
import { library } from './library.ts'
import { laboratory } from './laboratory.ts'
import { stage } from './stage.ts'
import { stadium } from './stadium.ts'
import { track } from './track.ts'
import { court } from './court.ts'
import { parliament } from './parliament.ts'
import { chart } from './chart.ts'
import { forest } from './forest.ts'
import { mountain } from './mountain.ts'
import { PALETTES } from './palettes.ts'
import { printed } from './print.ts'
import { ricefield } from './ricefield.ts'
import { createScene, type Motif as Draw } from './svg.ts'
import { village } from './village.ts'

const DRAWERS = { harbour, sea, bridge, mountain, ricefield, forest, village, city, market, rail, factory, classroom, library, laboratory, stage, stadium, track, court, parliament, chart } satisfies Record<string, Draw>
export type Motif = keyof typeof DRAWERS
export const MOTIFS = Object.keys(DRAWERS) as readonly Motif[]

export function drawIllustration(motif: Motif, seed: string): string {
  const scene = createScene(`${motif}/${seed}`, PALETTES)
  return printed(scene, DRAWERS[motif](scene))
}
