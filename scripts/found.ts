// `npm run found -- ADDRESS NAME SITE`: the first account of an empty newsroom on your own database.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { FoundNewsroom, foundNewsroom } from '#lib/commands/site/found-newsroom.ts'
import { closeDb } from '#lib/db/client.ts'
import { migrate } from '#lib/db/migrate.ts'
import { env } from '#lib/env.ts'
import { VISITOR } from '#lib/newsroom/actor.ts'
import { SECTIONS } from '#lib/newsroom/cast.ts'
import { slugify } from '#lib/newsroom/slug.ts'

const [email, name = '', site = 'Naskah'] = process.argv.slice(2)
const password = randomBytes(12).toString('base64url')
const founder = { email, name, handle: slugify(name), password, roles: ['admin'] }
const input = FoundNewsroom.safeParse({ name: site, tagline: '', sections: SECTIONS, founders: [founder] })

if (!input.success) {
  const wrong = input.error.issues.map(({ path }) => String(path.at(-1)))
  if (!email || !name) console.error('An address and a name are needed.')
  else console.error(`This cannot be used: ${wrong.includes('email') ? email : `"${name}", "${site}"`}.`)
  console.error('Usage: npm run found -- gita@example.com "Gita Permata" "Harian Lentera"')
  process.exitCode = 2
} else {
  await migrate(env().DATABASE_URL, join(import.meta.dirname, '../prisma/migrations'))
  const result = await foundNewsroom(VISITOR, input.data, new Date())
  await closeDb()
  if (result.ok) {
    console.log(`${site} is founded. Sign in at ${env().SITE_URL}/newsroom as ${email} with the password`)
    console.log(
      `\n  ${password}\n\nand change it there. The desk leads you to the first published story, step by step.`,
    )
  } else {
    console.error('This newsroom has people already: its admin invites others.')
    process.exitCode = 1
  }
}
