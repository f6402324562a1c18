import { z } from 'zod'
import { ROLES } from '#lib/newsroom/actor.ts'

export const Email = z.string().trim().toLowerCase().pipe(z.email().max(254))
/** NIST SP 800-63B §5.1.1.2: length is what counts; no composition rules. */
export const NewPassword = z.string().min(10).max(200)
export const Handle = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40)
export const Roles = z
  .array(z.enum(ROLES))
  .min(1)
  .transform((roles) => [...new Set(roles)])
export const SectionIds = z.array(z.uuid()).transform((ids) => [...new Set(ids)])
