import { startReceiver } from '../lib/server/testing-receiver.ts'
import { act, expect, expectAccessible, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)

test('an admin connects a bridge, which hears of a story; what failed is in the log and is sent again', async ({
  as,
}) => {
  test.setTimeout(120_000)
  let healthy = false
  const receiver = await startReceiver(() => (healthy ? 200 : 410))
  const gita = await as('gita')
  await gita.goto('/newsroom/webhooks')
  await expectAccessible(gita)
  await gita.getByRole('button', { name: 'Tambah webhook' }).click()
  const dialog = gita.getByRole('dialog')
  await dialog.getByLabel('Nama').fill(`WhatsApp ${STAMP}`)
  await dialog.getByLabel('Alamat').fill('ftp://bridge.example.com')
  await dialog.getByLabel('naskah ditayangkan').uncheck()
  await dialog.getByLabel('naskah dikirim ke redaktur').check()
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByText('Alamat webhook tidak sah.')).toBeVisible()
  await dialog.getByLabel('Alamat').fill(receiver.url)
  await expectAccessible(gita)
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByLabel('Kunci rahasia')).toHaveValue(/^whsec_/)
  await dialog.getByRole('button', { name: 'Tutup' }).click()

  const headline = `Bioskop Keliling di Sumba ${STAMP}`
  const ani = await as('ani')
  await writeStory(ani, 'Humaniora', headline)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()

  const hook = gita.getByRole('region', { name: `WhatsApp ${STAMP}` })
  const line = hook.getByRole('listitem').filter({ hasText: headline })
  await expect(async () => {
    await gita.reload()
    await expect(line).toContainText('HTTP 410', { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  await expectAccessible(gita)
  healthy = true
  await line.getByRole('button', { name: 'Kirim ulang' }).click()
  await expect(gita.getByText('Kiriman diulang.')).toBeVisible()
  await expect(async () => {
    await gita.reload()
    await expect(line).toContainText('Terkirim', { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  const ours = receiver.received.filter(({ body }) => body.includes(headline))
  expect(ours).toHaveLength(2)
  expect(new Set(ours.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  await hook.getByRole('button', { name: 'Hapus' }).click()
  await dialog.getByRole('button', { name: 'Ya, hapus' }).click()
  await expect(hook).toHaveCount(0)
  await receiver.close()
})
