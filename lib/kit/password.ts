import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the first set of parameters of RFC 9106 §4 scaled to OWASP's minimum for servers: 19 MiB, 2 passes. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, OPTIONS)

let decoy: Promise<string> | undefined

/** Whether the password is right. Without a hash it works just as long and answers no: unknown accounts look like known ones. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const matches = await verify(passwordHash ?? (await decoy), password)
  return passwordHash !== null && matches
}
