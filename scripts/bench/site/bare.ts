// The limit that Node allows: one page from memory, with the headers that ours has, and nothing else. A process of its own.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [, , port, file = '', encoding = 'br', headers = '{}'] = process.argv
const bytes = readFileSync(file)
const head = Object.entries({
  ...(JSON.parse(headers) as Record<string, string>),
  'content-encoding': encoding,
  'content-length': String(bytes.length),
}).flat()
createServer((_request, response) => {
  response.writeHead(200, head)
  response.end(bytes)
}).listen(Number(port), '127.0.0.1', () => process.send?.('listening'))
