import { ROOT, runNode } from '../../lib/processes.ts'
import { Stop } from '../../lib/say.ts'

/** Runs a script of the benches on an archive, in a process of its own; answers the line of JSON that it prints. */
export async function runOn<Taken>(script: string, url: string): Promise<Taken[]> {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    AUTH_SECRET: 'a bench signs nothing'.repeat(2),
    SITE_URL: 'http://localhost',
  }
  const { code, output } = await runNode(['--disable-warning=ExperimentalWarning', script], { env, quiet: true })
  const line = output.split('\n').find((one) => one.startsWith('['))
  if (code !== 0 || !line) throw new Stop(`${output}\n${script} could not be run in ${ROOT}.`)
  return JSON.parse(line) as Taken[]
}
