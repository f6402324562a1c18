/** A plain-text mail as its reader sees it: headers and body decoded from quoted-printable (RFC 2045, RFC 2047). For tests. */
export function plainMail(eml: string): string {
  const end = eml.indexOf('\r\n\r\n')
  const headers = eml
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .replaceAll(/=\?utf-8\?q\?(.*?)\?=\s*/gi, (_, text: string) => quoted(text.replaceAll('_', ' ')))
  const body = eml.slice(end)
  const text = /^content-transfer-encoding: base64/im.test(headers)
    ? Buffer.from(body, 'base64').toString('utf8')
    : quoted(body.replaceAll('=\r\n', ''))
  return `${headers}\n\n${text}`.replaceAll('\r\n', '\n')
}

const quoted = (text: string): string =>
  text.replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'))
