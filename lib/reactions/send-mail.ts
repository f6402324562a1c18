import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { env } from '#lib/env.ts'
import { uuidv7 } from '#lib/kit/uuidv7.ts'

type Mail = { to: { name: string; address: string }; from: string; subject: string; text: string }

/** Sends a plain-text mail by SMTP, or leaves it as an .eml file (RFC 5322) in the data folder where no SMTP is set. */
export async function sendMail({ from, ...mail }: Mail): Promise<void> {
  const { SMTP_URL, SITE_URL, DATA_DIR } = env()
  const message = { ...mail, from: { name: from, address: `redaksi@${new URL(SITE_URL).hostname}` } }
  if (SMTP_URL) {
    await createTransport(SMTP_URL).sendMail(message)
    return
  }
  const { message: bytes } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message)
  const folder = join(DATA_DIR, 'mail')
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${uuidv7(new Date())}.eml`)
  await writeFile(`${file}.half`, bytes as Buffer, { mode: 0o600 })
  await rename(`${file}.half`, file)
}
