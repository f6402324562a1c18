// `npm start` and `npm run dev`: everything a fresh machine needs, in order, then the server until somebody stops it.
import { existsSync } from 'node:fs'
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '#lib/db/migrate.ts'
import { ensureBuild } from './lib/build.ts'
import { ensureClient } from './lib/client.ts'
import { databaseProblem } from './lib/database-problem.ts'
import { demoAccounts } from './lib/demo.ts'
import { keepSecret } from './lib/files.ts'
import { Lifetime } from './lib/lifetime.ts'
import { lockWithin } from './lib/lock.ts'
import { startEmbedded } from './lib/postgres/embedded.ts'
import { endProcess, ROOT, runNode, startNode } from './lib/processes.ts'
import { bold, codeOf, dim, diskFull, green, isDiskFull, red, Stop, say, sentenceOf, step } from './lib/say.ts'
import { demandPort, localAddress, untilHealthy } from './lib/server.ts'
import { childEnv, type Settings, settingsFrom } from './lib/settings.ts'

const dev = process.argv.includes('--dev')
const life = new Lifetime()
/** Named when an error says that something cannot be written but not what. */
let written = ROOT

async function start(): Promise<void> {
  if (existsSync(join(ROOT, '.env'))) process.loadEnvFile(join(ROOT, '.env')) // as Next does; what is set already wins
  const settings = settingsFrom(process.env, dev)
  const { env, embedded, dataDir } = settings
  written = dataDir
  await makeFolder(dataDir)
  if (embedded) await claim(settings)
  else await demandPort(env.PORT, env.HOST, false)
  await ensureClient()
  const databaseUrl = embedded ? await startDatabase(dataDir) : env.DATABASE_URL
  await applyMigrations(settings, databaseUrl)
  const secret = process.env.AUTH_SECRET || (await keepSecret(join(dataDir, 'auth-secret')))
  const serverEnv = childEnv(settings, databaseUrl, secret)
  if (embedded) await seed(serverEnv)
  if (!dev) await ensureBuild((build) => life.add(() => endProcess(build, 0)))
  await serve(settings, serverEnv)
}

async function makeFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true })
    await access(dataDir, constants.W_OK)
  } catch (error) {
    if (isDiskFull(error)) throw diskFull(dataDir)
    throw new Stop(`The data folder ${dataDir} cannot be written (${codeOf(error)}): set DATA_DIR to one that can.`)
  }
}

/** Takes the data folder and the port, or says who has them, before anything slow begins. */
async function claim({ env, dataDir }: Settings): Promise<void> {
  const lock = await lockWithin(join(dataDir, 'lock'), 8_000, () =>
    say(dim(`· Waiting for the Naskah that has ${dataDir} …`)),
  )
  if (!lock) {
    throw new Stop(
      `Naskah runs already on ${dataDir}: stop it first, or set DATA_DIR and PORT to run a second one beside it.`,
    )
  }
  const running = join(dataDir, 'running')
  await demandPort(env.PORT, env.HOST, existsSync(running))
  await writeFile(running, `${process.pid}\n`) // still there at the next start: this one was killed
  life.add(() => rm(running, { force: true }))
}

async function startDatabase(dataDir: string): Promise<string> {
  const giveUp = new AbortController()
  const starting = startEmbedded(dataDir, (text) => say(`  ${text}`), giveUp.signal)
  life.add(async (force) => {
    giveUp.abort()
    await starting.then((database) => database.stop(force)).catch(() => {})
  })
  const database = await step('Starting PostgreSQL', () => starting)
  void database.ended.then(() => {
    if (life.ending) return
    say(red(`PostgreSQL ended by itself: see its log, ${database.log}.`))
    void life.end(1)
  })
  return database.url
}

async function applyMigrations({ embedded, dataDir }: Settings, databaseUrl: string): Promise<void> {
  await step('Bringing the database up to date', async () => {
    try {
      await migrate(databaseUrl, join(ROOT, 'prisma/migrations'), (name) => say(dim(`  applied ${name}`)))
    } catch (error) {
      if (embedded) throw isDiskFull(error) ? diskFull(dataDir) : error
      const problem = databaseProblem(databaseUrl, error)
      throw problem ? new Stop(problem) : error
    }
  })
}

/** The seed decides by itself whether the database is empty; killed, it begins again the next time. */
async function seed(env: NodeJS.ProcessEnv): Promise<void> {
  await step('Looking after the demo newsroom', async () => {
    const { code } = await runNode(['prisma/seed/fill.ts'], {
      env,
      started: (child) => life.add(() => endProcess(child, 0)),
    })
    if (code !== 0) throw new Stop('The demo newsroom could not be made: see the messages above.')
  })
}

async function serve(settings: Settings, env: NodeJS.ProcessEnv): Promise<void> {
  const { HOST, PORT, SITE_URL } = settings.env
  const server = startNode(dev ? ['server.ts', '--dev'] : ['server.ts'], { env })
  life.add((force) => endProcess(server, force ? 0 : 15_000))
  server.once('exit', (code, signal) => {
    if (life.ending) return
    say(red(`The server ended by itself (${signal ?? `code ${code}`}): see its messages above.`))
    void life.end(1)
  })
  await step('Starting the server', () => untilHealthy(server, localAddress(HOST, PORT)))
  say('')
  say(`${green('●')} Naskah is ready at ${bold(SITE_URL)}, the newsroom at ${bold(`${SITE_URL}/newsroom`)}`)
  if (settings.embedded) {
    say('')
    for (const line of demoAccounts()) say(`  ${line}`)
    if (HOST !== '127.0.0.1')
      say(red(`\n  HOST is ${HOST}: everyone who reaches this machine can sign in with these accounts.`))
  }
  say(dim('\nCtrl-C stops it.'))
}

try {
  await start()
} catch (error) {
  if (!life.ending) {
    say(red(sentenceOf(error, written)))
    await life.end(1)
  }
}
