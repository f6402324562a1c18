/** Something a person has to put right: the message is a sentence for the console, without a stack trace. */
export class Stop extends Error {
  override name = 'Stop'
}

const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR
const paint = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text)
export const dim = paint(2)
export const bold = paint(1)
export const red = paint(31)
export const green = paint(32)

export const say = (text: string): void => console.log(text)

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Says what begins, a sign of life every ten seconds while it takes long, and how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const since = performance.now()
  say(`${dim('·')} ${title} …`)
  const alive = setInterval(
    () => say(dim(`  … still at it after ${Math.round((performance.now() - since) / 1000)} s`)),
    10_000,
  )
  try {
    const result = await work()
    if (performance.now() - since > 1000) say(dim(`  done in ${seconds(since)}`))
    return result
  } finally {
    clearInterval(alive)
  }
}

/** The code that file systems, the network and PostgreSQL put on their errors. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}

const NO_SPACE = /ENOSPC|no space left on device|disk quota exceeded/i

/** Whether the words or codes of an error say that a disk is full: Node's, PostgreSQL's (53100) or a tool's output. */
export const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', '53100'].includes(codeOf(error) ?? '') || NO_SPACE.test(String(error))

export const diskFull = (folder: string): Stop =>
  new Stop(`The disk that holds ${folder} is full: free about 500 MB there and start again; nothing is lost.`)

const pathOf = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined

/** What the console shows for an error: one sentence where a person can help, everything there is for a bug. */
export function sentenceOf(error: unknown, folder: string): string {
  if (!(error instanceof Error)) return String(error)
  const path = pathOf(error) ?? folder
  if (['Stop', 'EnvError', 'MigrationError'].includes(error.name)) return error.message
  if (isDiskFull(error)) return diskFull(path).message
  if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) {
    return `${path} cannot be written (${codeOf(error)}): start Naskah as the user who owns it, or give it to this user.`
  }
  return error.stack ?? error.message
}
