import { type Point, polygon, stroke, trace } from './svg.ts'

/** A point on the way from `from` to the vanishing point; `steps` counts equal distances along the ground. */
export const recede = (from: Point, vanish: Point, steps: number): Point => {
  const part = 1 - 1 / (1 + steps)
  return [from[0] + (vanish[0] - from[0]) * part, from[1] + (vanish[1] - from[1]) * part]
}

/** Draws on a wall that runs from x to the vanishing point: top and bottom at x, then from and to in steps. */
export function createQuad(vanish: Point, x: number) {
  return (top: number, bottom: number, from: number, to: number, fill: string) => {
    const at = (y: number, steps: number) => recede([x, y], vanish, steps)
    return polygon([at(top, from), at(bottom, from), at(bottom, to), at(top, to)], fill)
  }
}

/** Draws on a floor seen in perspective: x at the bottom edge (y 1000) of the picture, steps away from it. */
export function createFloor(vanish: Point) {
  const at = (x: number, steps: number): Point => recede([x, 1000], vanish, steps)
  return {
    at,
    /** How much smaller things are drawn at that distance. */
    scale: (steps: number) => 1 / (1 + steps),
    quad: (x: number, steps: number, width: number, depth: number, fill: string, extra = '') => {
      const [near, far] = [steps, steps + depth]
      return polygon([at(x, near), at(x, far), at(x + width, far), at(x + width, near)], fill, extra)
    },
    line: (from: Point, to: Point, colour: string, width: number) => {
      const [a, b] = [at(...from), at(...to)]
      return stroke(trace`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`, colour, width)
    },
  }
}
