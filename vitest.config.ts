import { defineConfig } from 'vitest/config'

const ELSEWHERE = ['**/node_modules/**', '**/.next/**', '**/.data/**', 'e2e/**']
const NEEDS_POSTGRES = '**/*.db.test.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    maxWorkers: 2,
    // A busy machine is no reason to fail: nothing here waits for a clock.
    testTimeout: 30_000,
    // Prisma's driver adapter still queues queries on one connection, which `pg` announces as deprecated.
    execArgv: ['--disable-warning=DeprecationWarning'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...ELSEWHERE, NEEDS_POSTGRES],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [NEEDS_POSTGRES],
          exclude: ELSEWHERE,
          globalSetup: 'scripts/lib/vitest-server.ts',
          setupFiles: 'scripts/lib/vitest-file.ts',
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
