import { z } from 'zod'
import { ROLES } from '#lib/newsroom/actor.ts'
import { CONDITIONS, ENFORCEMENTS } from '#lib/newsroom/workflow-spec.ts'

const id = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const name = z.string().trim().min(1).max(40)
const roles = z.array(z.enum(ROLES)).max(ROLES.length)
const enforce = z.enum(ENFORCEMENTS)

export const SpecInput = z.object({
  stages: z
    .array(
      z.object({
        id,
        name,
        slots: z.array(z.object({ id, name, roles, binding: z.boolean() })).max(6),
        enforce,
        tells: roles,
      }),
    )
    .min(1)
    .max(12),
  routes: z.array(z.object({ from: id, to: id, when: z.enum(CONDITIONS) })).max(60),
  required: roles,
  fourEyes: z.boolean(),
  distinct: z.boolean(),
  submit: z.object({ enforce }),
  publish: z.object({ roles, enforce, tells: roles }),
  quickFix: z.object({ roles, maxWords: z.int().min(1).max(100) }),
})

export const MappingInput = z.record(z.string().max(40), z.string().max(40))
