import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { portProblem } from './ports.ts'
import { hasEnded } from './processes.ts'
import { Stop } from './say.ts'

/** Where this machine reaches a server that listens on `host`. */
export function localAddress(host: string, port: number): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

/**
 * Refuses a port somebody listens on. After a killed start it waits a little first: what that start left behind is
 * about to end.
 */
export async function demandPort(port: number, host: string, afterKill: boolean): Promise<void> {
  const until = performance.now() + (afterKill ? 10_000 : 0)
  for (;;) {
    const problem = await portProblem(port, host)
    if (!problem) return
    if (problem === 'EADDRINUSE' && performance.now() < until) {
      await sleep(250)
      continue
    }
    throw new Stop(sentence(problem, port, host))
  }
}

function sentence(problem: string, port: number, host: string): string {
  if (problem === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: end that one, or choose another port with PORT=${port + 1} npm start.`
  }
  if (problem === 'EACCES') return `Port ${port} needs more rights than this user has: choose one above 1023 with PORT.`
  return `Naskah cannot listen on ${host}:${port} (${problem}): check HOST and PORT.`
}

/** Waits until the server answers its health check. */
export async function untilHealthy(server: ChildProcess, address: string, patience = 120_000): Promise<void> {
  const until = performance.now() + patience
  while (!hasEnded(server)) {
    const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(20_000) }).catch(
      () => undefined,
    )
    if (response && response.status !== 503) return
    if (performance.now() > until)
      throw new Stop(`The server does not answer at ${address}/api/health: see its messages above.`)
    await sleep(100)
  }
  throw new Stop('The server ended before it answered: see its messages above.')
}
