import { z } from 'zod'

/** One or more settings are missing or wrong: the message is one sentence a setting and never repeats its value. */
export class EnvError extends Error {
  override name = 'EnvError'
}

const isUrl = (protocols: string[], also: (url: URL) => boolean = () => true) => {
  return (text: string): boolean => {
    if (!URL.canParse(text)) return false
    const url = new URL(text)
    return protocols.includes(url.protocol) && also(url)
  }
}

const isOrigin = isUrl(['http:', 'https:'], (url) => url.href === `${url.origin}/`)

const EXPECTED = {
  PORT: 'a port number from 1 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  DATABASE_URL:
    'postgres://user:password@host:port/database, with special characters of the password percent-encoded (@ is %40)',
  AUTH_SECRET: 'a secret of at least 32 characters, such as the output of "openssl rand -base64 33"',
  SITE_URL: 'the public address without a path, such as https://www.example.com',
  DATA_DIR: 'the path of a folder for uploads and mail',
  PAGE_STORE_MB: 'a whole number of megabytes from 1 to 65536',
  SMTP_URL: 'smtp://user:password@host:port or smtps://…',
  NASKAH_DEMO: '1, and set by "npm start" alone',
  NODE_ENV: 'production, development or test',
} as const

const fields = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/)
    .optional(),
  DATABASE_URL: z.string().refine(isUrl(['postgres:', 'postgresql:'])),
  AUTH_SECRET: z.string().min(32),
  SITE_URL: z
    .string()
    .refine(isOrigin)
    .transform((text) => new URL(text).origin),
  DATA_DIR: z.string().default('.data'),
  PAGE_STORE_MB: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((megabytes) => megabytes >= 1 && megabytes <= 65536)
    .default(128),
  SMTP_URL: z
    .string()
    .refine(isUrl(['smtp:', 'smtps:']))
    .optional(),
  NASKAH_DEMO: z
    .literal('1')
    .optional()
    .transform((flag) => flag === '1'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
})

export type Env = Omit<z.infer<typeof fields>, 'HOST'> & { HOST: string }

/** Reads settings from `source`; an empty value counts as unset. Throws EnvError with a sentence for each bad one. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const names = Object.keys(EXPECTED) as (keyof typeof EXPECTED)[]
  const given = Object.fromEntries(names.map((name) => [name, source[name]?.trim() || undefined]))
  const parsed = fields.safeParse(given)
  if (!parsed.success) {
    const wrong = names.filter((name) => parsed.error.issues.some((issue) => issue.path[0] === name))
    throw new EnvError(
      wrong
        .map((name) => `${name} ${given[name] ? 'must be' : 'is missing: it must be'} ${EXPECTED[name]}.`)
        .join('\n'),
    )
  }
  // A demo has accounts with a known password, so only an explicit HOST opens it to the network.
  return { ...parsed.data, HOST: parsed.data.HOST ?? (parsed.data.NASKAH_DEMO ? '127.0.0.1' : '0.0.0.0') }
}

let parsed: Env | undefined

/**
 * The settings of this process, parsed at the first call: `next build` imports modules without any of them set, so call
 * this inside functions, never while a module loads.
 */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
