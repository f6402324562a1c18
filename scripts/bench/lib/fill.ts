import pg from 'pg'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { yjsFromDocument } from '#lib/body/yjs.ts'
import { hashPassword } from '#lib/kit/password.ts'
import { DEMO_PASSWORD } from '#lib/newsroom/cast.ts'
import { withoutIndexes } from './indexes.ts'
import { AUTHORS, PEOPLE, SECTION_LIST, TAG_NAMES } from './people.ts'
import { CHUNK, FOUND, IDS, INTO, REST } from './rows.ts'
import { IN_WORK, situationOf } from './situation.ts'
import { Desk, randomOf } from './stories.ts'

const PER_CHUNK = 2500
/** A large newsroom's day. */
const STORIES_A_DAY = 300
const LEAF_TABLES = [
  'Participant',
  'Listing',
  'RevisionTag',
  'Credit',
  'ArticleLink',
  'LinkNow',
  'Notification',
  'Event',
]
const ALL_TABLES = ['Article', 'Revision', ...LEAF_TABLES, 'Assignment']

/**
 * Fills a migrated, empty database with `count` stories that end at this moment. It writes past the commands: triggers
 * and foreign keys sleep meanwhile, hashes are not those of the contents, and only stories in work have the Yjs state of
 * their text. Whatever reads stories finds them as the commands leave them.
 */
export async function fill(url: string, count: number, progress: (done: number) => void): Promise<void> {
  const clients = await Promise.all([connect(url), connect(url)])
  const [first] = clients as [pg.Client, pg.Client]
  try {
    await found(first)
    await first.query(IDS, [count, (24 * 60 * 60) / STORIES_A_DAY])
    await withoutIndexes(clients, ALL_TABLES, LEAF_TABLES, async () => {
      const next = chunksOf(count)
      let done = 0
      await Promise.all(
        clients.map(async (client) => {
          for (let chunk = next(); chunk; chunk = next()) {
            await load(client, chunk)
            done += chunk.length
            progress(done)
          }
        }),
      )
    })
    await first.query(REST)
    await giveYjs(first)
    await first.query('vacuum analyze')
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'; set jit = off`)
  return client
}

async function found(client: pg.Client): Promise<void> {
  const password = await hashPassword(DEMO_PASSWORD)
  await client.query(FOUND.schema)
  await client.query(FOUND.sections, [JSON.stringify(SECTION_LIST.map((one, position) => ({ ...one, position })))])
  await client.query(FOUND.people, [JSON.stringify(PEOPLE), password])
  await client.query(FOUND.roles, [JSON.stringify(PEOPLE)])
  await client.query(FOUND.sectionsOfEditors, [JSON.stringify(PEOPLE)])
  await client.query(FOUND.authors, [AUTHORS])
  await client.query(FOUND.tags, [TAG_NAMES])
}

/** Hands out the archive in chunks; stories are written while the database is busy with those before. */
function chunksOf(count: number): () => object[] | null {
  const desk = new Desk({ authors: AUTHORS.length, sections: SECTION_LIST.length })
  let at = 0
  return () => {
    if (at >= count) return null
    const from = at + 1
    at = Math.min(count, at + PER_CHUNK)
    return Array.from({ length: at - from + 1 }, (_, index) => {
      const n = from + index
      return { ...desk.story(n), ...situationOf(count - n, randomOf(n * 104_729)) }
    })
  }
}

async function load(client: pg.Client, chunk: object[]): Promise<void> {
  await client.query('begin')
  await client.query(CHUNK, [JSON.stringify(chunk), SCHEMA_VERSION])
  for (const statement of INTO) await client.query(statement)
  await client.query('commit')
}

/** Stories in work can be opened and edited: they have a real Yjs state. */
async function giveYjs(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: string; document: Parameters<typeof yjsFromDocument>[0] }>(
    `select "id", "document" from "Article" order by "number" desc limit $1`,
    [IN_WORK],
  )
  for (const { id, document } of rows) {
    const state = Buffer.from(yjsFromDocument(document))
    await client.query(`update "Article" set "yjs" = $2 where "id" = $1`, [id, state])
  }
}
