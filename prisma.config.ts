import { defineConfig } from 'prisma/config'

// `prisma generate` resolves this binary but never runs it; without it Prisma would try to download one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema', migrations: { path: 'prisma/migrations' } })
