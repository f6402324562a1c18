import sharp from 'sharp'
import { bridge, harbour, sea } from './coast.ts'
import { forest, mountain, ricefield } from './land.ts'
import { PALETTES } from './palettes.ts'
import { printed } from './print.ts'
import { createScene, type Motif as Draw } from './svg.ts'

const DRAWERS = { harbour, sea, bridge, mountain, ricefield, forest } satisfies Record<string, Draw>
export type Motif = keyof typeof DRAWERS
export const MOTIFS = Object.keys(DRAWERS) as readonly Motif[]

export function drawIllustration(motif: Motif, seed: string): string {
  const scene = createScene(`${motif}/${seed}`, PALETTES)
  return printed(scene, DRAWERS[motif](scene))
}
