import { spawn, spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../lib/ports.ts'
import { ROOT } from '../../lib/processes.ts'
import { Stop } from '../../lib/say.ts'

type Nginx = { address: string; close(): Promise<void> }

export const hasNginx = (): boolean => !spawnSync('nginx', ['-v']).error

const user = (): string => (process.getuid?.() === 0 ? 'root' : (process.env.USER ?? 'nobody'))

/** nginx with deploy/nginx.conf: `dataDir` holds the stored pages that it sends, `upstream` is the port of Naskah. */
export async function startNginx(dataDir: string, upstream: number): Promise<Nginx> {
  const text = await readFile(join(ROOT, 'deploy/nginx.conf'), 'utf8')
  return start((port, pid) => {
    const marked: [string, string][] = [
      ['user www-data;', `user ${user()};`],
      ['pid /run/nginx.pid;', `pid ${pid};`],
      ['server 127.0.0.1:3000;', `server 127.0.0.1:${upstream};`],
      ['listen 80 ', `listen 127.0.0.1:${port} `],
      ['root /srv/naskah/.data;', `root ${dataDir};`],
    ]
    return marked.reduce((config, [from, to]) => {
      if (!config.includes(from)) throw new Error(`deploy/nginx.conf has no "${from}" any more`)
      return config.replace(from, to)
    }, text)
  })
}

/** nginx as anybody would set it up to send a folder of compressed files, without a word of ours. */
export const startPlainNginx = (root: string): Promise<Nginx> =>
  start(
    (port, pid) => `load_module modules/ngx_http_brotli_static_module.so;
user ${user()};
worker_processes auto;
pid ${pid};
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  sendfile on;
  tcp_nopush on;
  access_log off;
  keepalive_requests 100000;
  server {
    listen 127.0.0.1:${port} backlog=4096 reuseport;
    root ${root};
    gzip_static on;
    brotli_static on;
  }
}
`,
  )

async function start(configFor: (port: number, pid: string) => string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'naskah-bench-nginx-'))
  await chmod(folder, 0o755)
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  await writeFile(file, configFor(port, join(folder, 'pid')))
  const log = join(folder, 'error.log')
  const child = spawn('nginx', ['-c', file, '-e', log, '-g', 'daemon off;'], { stdio: 'ignore' })
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; ; tries += 1) {
    if (await fetch(`${address}/favicon.ico`).catch(() => null)) break
    if (child.exitCode !== null || tries > 100)
      throw new Stop(`nginx did not start:\n${await readFile(log, 'utf8').catch(() => '')}`)
    await sleep(100)
  }
  return {
    address,
    close: async () => {
      child.kill('SIGQUIT')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
