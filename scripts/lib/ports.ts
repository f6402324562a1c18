import { createServer } from 'node:net'
import { codeOf } from './say.ts'

/** Tries to listen: the port it got (the one asked for, or any for 0), or the code of the error. */
function tryListening(port: number, host: string): Promise<number | string> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(codeOf(error) ?? 'unknown'))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const port = await tryListening(0, '127.0.0.1')
  if (typeof port === 'number') return port
  throw new Error(`no free port: ${port}`)
}

/** Undefined when a server may listen there, else the error's code, such as EADDRINUSE or EACCES. */
export async function portProblem(port: number, host: string): Promise<string | undefined> {
  const answer = await tryListening(port, host)
  if (typeof answer === 'string') return answer
  if (host !== '127.0.0.1') return undefined
  // Browsers try ::1 first for "localhost": a server there would stand in front of ours. No IPv6 is no problem.
  return (await tryListening(port, '::1')) === 'EADDRINUSE' ? 'EADDRINUSE' : undefined
}
