import { resolve } from 'node:path'
import { type Env, parseEnv } from '#lib/env.ts'
import { ROOT } from './processes.ts'

type Source = Record<string, string | undefined>

export type Settings = {
  /** No DATABASE_URL: our own PostgreSQL, with the demo newsroom in it. */
  embedded: boolean
  env: Env
  dataDir: string
}

/** Stands in until the embedded database and its secret are there: the other settings are judged before they are. */
const LATER = { DATABASE_URL: 'postgres://127.0.0.1/later', AUTH_SECRET: 'later'.repeat(8) }

/** What this start was asked for. Throws EnvError with a sentence for each setting that is missing or wrong. */
export function settingsFrom(source: Source, dev: boolean): Settings {
  const given = (name: string) => source[name]?.trim() || undefined
  const embedded = !given('DATABASE_URL')
  const local = `http://localhost:${given('PORT') ?? 3000}`
  const demo: Source = {
    ...LATER,
    AUTH_SECRET: given('AUTH_SECRET') ?? LATER.AUTH_SECRET,
    SITE_URL: given('SITE_URL') ?? (URL.canParse(local) ? local : 'http://localhost'), // a wrong PORT has its own sentence
    NASKAH_DEMO: '1',
  }
  const env = parseEnv({
    ...source,
    NODE_ENV: dev ? 'development' : 'production',
    ...(embedded ? demo : { NASKAH_DEMO: undefined }),
  })
  return { embedded, env, dataDir: resolve(ROOT, env.DATA_DIR) }
}

/** The environment of the server and the seed: everything of ours explicit, nothing left to a default. */
export function childEnv(settings: Settings, databaseUrl: string, authSecret: string): NodeJS.ProcessEnv {
  const { env, embedded, dataDir } = settings
  const { NASKAH_DEMO, ...inherited } = process.env
  return {
    ...inherited,
    NODE_ENV: env.NODE_ENV,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(env.PORT),
    HOST: env.HOST,
    SITE_URL: env.SITE_URL,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: authSecret,
    DATA_DIR: dataDir,
    ...(embedded ? { NASKAH_DEMO: '1' } : {}),
  }
}
