import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Answer, documentHandler } from './document.ts'

const POLICY = "default-src 'none'"
const ask = (
  answer: () => Promise<Answer>,
  headers: Record<string, string> = {},
  path = '/nasional/x-1?utm_source=wa',
) =>
  documentHandler<object>({ answer, failure: async (id) => ({ html: `<p>${id}</p>`, policy: POLICY }) })(
    new Request(`http://localhost${path}`, { headers }),
    { params: Promise.resolve({}) },
  )
const page =
  (html: string, status: 200 | 404 = 200) =>
  async (): Promise<Answer> => ({ kind: 'document', status, html, policy: POLICY })

afterEach(() => vi.restoreAllMocks())

describe('a public document', () => {
  test('is asked for anew each time, so that what was taken back is gone', async () => {
    expect((await ask(page('<p>satu</p>'))).headers.get('cache-control')).toBe('no-cache')
  })

  test('may do what its policy allows, and stand in no frame', async () => {
    const { headers } = await ask(page('x'))
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
      'nosniff',
      'strict-origin-when-cross-origin',
    ])
  })

  test('has one address: with a slash at its end it leads on, in one step when the story moved, too', async () => {
    const slashed = await ask(page('x'), {}, '//jahat.example/nasional/?a=1')
    expect([slashed.status, slashed.headers.get('location')]).toEqual([301, '/jahat.example/nasional?a=1'])
    expect((await ask(page('x'), {}, '/')).status).toBe(200)
    expect((await ask(page('x', 404), {}, '/tiada/')).status).toBe(404)
    const moved = await ask(async () => ({ kind: 'moved', path: '/nasional/x-1', dropsQuery: true }), {}, '/lama/?p=1')
    expect(moved.headers.get('location')).toBe('/nasional/x-1')
  })

  test('that is missing says so even to those who have it', async () => {
    expect((await ask(page('x', 404), { 'if-none-match': '*' })).status).toBe(404)
  })

  test('that moved leads on for good, with its query', async () => {
    const moved = await ask(async () => ({ kind: 'moved', path: '/ekonomi/y-1' }))
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/ekonomi/y-1?utm_source=wa'])
  })

  test('that fails shows an id which the log knows, and nothing of the error', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const failed = await ask(() => Promise.reject(new Error('password=rahasia')))
    const id = /<p>(\w+)<\/p>/.exec(await failed.text())?.[1]
    expect([failed.status, failed.headers.get('cache-control')]).toEqual([500, 'no-store'])
    expect(id).toBeTruthy()
    expect(String(log.mock.calls[0]?.[0])).toContain(`[${id}] site /nasional/x-1`)
  })
})
