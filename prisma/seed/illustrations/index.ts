import sharp from 'sharp'
import { bridge } from './bridge.ts'
import { chart } from './chart.ts'
import { city } from './city.ts'
import { classroom } from './classroom.ts'
import { court } from './court.ts'
import { factory } from './factory.ts'
import { forest } from './forest.ts'
import { harbour } from './harbour.ts'
import { laboratory } from './laboratory.ts'
import { library } from './library.ts'
import { market } from './market.ts'
import { mountain } from './mountain.ts'
import { PALETTES } from './palettes.ts'
import { parliament } from './parliament.ts'
import { printed } from './print.ts'
import { rail } from './rail.ts'
import { ricefield } from './ricefield.ts'
import { sea } from './sea.ts'
import { stadium } from './stadium.ts'
import { stage } from './stage.ts'
import { createScene, type Draw, HEIGHT, WIDTH } from './svg.ts'
import { track } from './track.ts'
import { village } from './village.ts'

const DRAWERS = {
  harbour,
  mountain,
  city,
  market,
  ricefield,
  rail,
  classroom,
  library,
  factory,
  sea,
  forest,
  stadium,
  track,
  court,
  parliament,
  chart,
  stage,
  laboratory,
  bridge,
  village,
} satisfies Record<string, Draw>

export type Motif = keyof typeof DRAWERS

export const MOTIFS = Object.keys(DRAWERS) as readonly Motif[]

/** Pictures that would say something else mirrored: athletes run anticlockwise, figures rise to the right. */
const ONE_WAY: readonly Motif[] = ['track', 'chart']

/** A complete SVG, 1600 by 1000; the same motif and seed always give the same picture. */
export function drawIllustration(motif: Motif, seed: string): string {
  const scene = createScene(`${motif}/${seed}`, PALETTES)
  return printed(scene, DRAWERS[motif](scene), !ONE_WAY.includes(motif))
}

export function illustrationJpeg(motif: Motif, seed: string): Promise<Buffer> {
  const svg = Buffer.from(drawIllustration(motif, seed))
  return sharp(svg).resize(WIDTH, HEIGHT).flatten().jpeg({ quality: 88 }).toBuffer()
}
