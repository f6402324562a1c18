import { expect, test } from 'vitest'
import { db } from './client.ts'

test('a connection of ours begins no processes and compiles nothing for a read', async () => {
  const rows = await db().$queryRaw`
    select current_setting('jit') as "jit", current_setting('max_parallel_workers_per_gather') as "workers"`
  expect(rows).toEqual([{ jit: 'off', workers: '0' }])
})
