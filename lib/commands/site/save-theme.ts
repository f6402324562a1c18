import { z } from 'zod'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Tx } from '#lib/db/client.ts'
import { lastChange } from '#lib/db/last-change.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { COLOUR } from '#lib/newsroom/theme/colour.ts'
import { illegibleIn } from '#lib/newsroom/theme/pairs.ts'
import { FACES, LAYOUTS, type Logo, SIZES, STEPS, type Theme } from '#lib/newsroom/theme/theme.ts'
import { mayManageSettings } from '#lib/newsroom/user-policy.ts'

const colour = z.string().trim().toLowerCase().regex(COLOUR)
const colours = z.object({ paper: colour, ink: colour, accent: colour })
const logo = z.object({ imageId: z.uuid(), width: z.int().positive(), height: z.int().positive() }).nullable()

/** A theme as it comes over the border: only these values ever stand in a style sheet. */
export const ThemeInput: z.ZodType<Theme> = z.object({
  logo,
  logoDark: logo,
  light: colours,
  dark: colours.nullable(),
  headlines: z.enum(FACES),
  body: z.enum(FACES),
  size: z.enum(SIZES),
  step: z.enum(STEPS),
  layout: z.enum(LAYOUTS),
})

export const SaveTheme = z.object({ theme: ThemeInput, version: z.int().nonnegative() })

/** Sets how public pages look. One that people could not read is refused. */
export const saveTheme = (
  actor: Actor,
  { theme: wanted, version }: z.infer<typeof SaveTheme>,
  now: Date,
): Promise<Result<{ version: number }, Refusal>> =>
  transact(async (tx) => {
    const refusal = mayManageSettings(actor)
    if (refusal) return refuse(refusal)
    const pair = illegibleIn(wanted)
    if (pair) {
      const { name, scheme, ratio, least } = pair
      return refuse({ kind: 'illegible', pair: name, scheme, ratio, least })
    }
    const [logo, logoDark] = [await stored(tx, wanted.logo), await stored(tx, wanted.logoDark)]
    if (logo === undefined) return refuse({ kind: 'invalid', field: 'logo', problem: 'unknown' })
    if (logoDark === undefined) return refuse({ kind: 'invalid', field: 'logoDark', problem: 'unknown' })
    const theme = { ...wanted, logo, logoDark: logo && logoDark }
    const data = { theme, themeVersion: version + 1 }
    const { count } = await tx.site.updateMany({ where: { id: 1, themeVersion: version }, data })
    if (count === 0) return refuse(await lastChange(tx, 'site', 'site.theme-changed'))
    const { light, dark, headlines, body, size, step, layout } = theme
    const facts = {
      logo: logo?.imageId ?? null,
      logoDark: theme.logoDark?.imageId ?? null,
      light: Object.values(light),
      dark: dark && Object.values(dark),
      headlines,
      body,
      size,
      step,
      layout,
    }
    await appendEvent(tx, { name: 'site.theme-changed', actor, site: true, at: now, facts })
    return ok({ version: version + 1 })
  })

/** The logo as it was uploaded, whatever size was said; undefined for one that never was. */
async function stored(tx: Tx, logo: Logo | null): Promise<Logo | null | undefined> {
  if (!logo) return null
  const row = await tx.logo.findUnique({ where: { id: logo.imageId } })
  return row ? { imageId: row.id, width: row.width, height: row.height } : undefined
}
