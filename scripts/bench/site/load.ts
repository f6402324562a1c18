import { spawn, spawnSync } from 'node:child_process'
import { Stop } from '../../lib/say.ts'

/** Requests answered a second, and what 99 of 100 stayed within, in milliseconds. */
export type Load = { rate: number; p99: number; errors: number }

export function demandWrk(): void {
  if (spawnSync('wrk', ['--version']).error)
    throw new Stop('This bench loads the server with wrk: apt-get install wrk.')
}

/** `seconds` of readers over 64 connections who ask for one address, as browsers do. */
export async function load(url: string, encoding: string, seconds: number): Promise<Load> {
  const args = ['-t1', '-c64', `-d${seconds}s`, '--latency', '-H', `Accept-Encoding: ${encoding}`, url]
  const output = await outputOf('wrk', args)
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1])
  const [, amount = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(output) ?? []
  const errors =
    Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0) + (/Socket errors/.test(output) ? 1 : 0)
  if (!rate) throw new Stop(`wrk said:\n${output}`)
  return { rate, p99: Number(amount) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'], errors }
}

function outputOf(command: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.once('error', reject)
    child.once('close', () => resolve(output))
  })
}
