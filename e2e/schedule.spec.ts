import { wallOf } from '../lib/newsroom/zone.ts'
import { act, expect, expectAccessible, press, stored, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)
/** The next minute that leaves time to write. */
const soon = () => wallOf(new Date(Math.ceil((Date.now() + 30_000) / 60_000) * 60_000), 'Asia/Jakarta')

test.describe.configure({ mode: 'parallel' })

test('what was approved goes out at its minute, whatever was typed since; then it is retracted and restored', async ({
  as,
  reader,
}) => {
  test.setTimeout(240_000)
  const headline = `Kapal Riset Berangkat ke Laut Banda ${STAMP}`
  const ani = await as('ani')
  const path = await writeStory(ani, 'Olahraga', headline)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()

  const indra = await as('indra')
  await press(indra, path, 'Setujui', 'Naskah disetujui.')
  await act(indra, 'Jadwalkan').click()
  const dialog = indra.getByRole('dialog')
  await dialog.getByLabel('Tanggal dan jam (WIB)').fill('2020-01-01T10:00')
  await dialog.getByRole('button', { name: 'Jadwalkan' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('Waktu itu sudah lewat. Pilih waktu yang akan datang.')
  await expect(dialog.getByText('Rabu, 1 Januari 2020 pukul 10.00 WIB.')).toBeVisible()
  await dialog.getByLabel('Tanggal dan jam (WIB)').fill(soon())
  await dialog.getByRole('button', { name: 'Jadwalkan' }).click()
  await expect(indra.getByText('Penayangan dijadwalkan.')).toBeVisible()
  await expect(indra.getByText(/Dijadwalkan tayang/)).toBeVisible()

  await indra.getByRole('textbox', { name: 'Isi naskah' }).getByText('Alinea kedua').click()
  await indra.keyboard.press('End')
  await indra.keyboard.type(' Kalimat yang belum disetujui.')
  await stored(indra)
  await expect(indra.getByText(/Yang akan tayang adalah versi yang disetujui, tanpa perubahan/)).toBeVisible()

  await expect(async () => {
    await reader.goto('/olahraga')
    await expect(reader.getByRole('link', { name: headline }).first()).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 150_000 })
  await reader.getByRole('link', { name: headline }).first().click()
  await expect(reader.getByText('Alinea kedua menyusul dari redaksi.')).toBeVisible()
  await expect(reader.getByText('Kalimat yang belum disetujui.')).toHaveCount(0)
  const address = reader.url()

  const dewi = await as('dewi')
  await dewi.goto(path)
  await stored(dewi)
  await act(dewi, 'Cabut').click()
  const retract = dewi.getByRole('dialog')
  await retract.getByRole('button', { name: 'Cabut' }).click()
  await expect(retract.getByText('Tulis penjelasan sedikitnya 20 karakter.')).toBeVisible()
  await retract.getByLabel('Dasar pencabutan').selectOption({ label: 'Koreksi redaksi' })
  await retract.getByLabel('Penjelasan untuk pembaca').fill('Berita ini memuat kekeliruan mendasar dan dicabut.')
  await retract.getByRole('button', { name: 'Cabut' }).click()
  await expect(dewi.getByText('Berita dicabut dan tidak lagi terlihat pembaca.')).toBeVisible()

  expect((await reader.reload())?.status()).toBe(410)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Berita ini dicabut')
  await expect(reader.getByText('Berita ini memuat kekeliruan mendasar dan dicabut.')).toBeVisible()
  await reader.goto('/olahraga')
  await expect(reader.getByRole('link', { name: headline })).toHaveCount(0)

  await press(dewi, path, 'Pulihkan', 'Berita tayang kembali.')
  expect((await reader.goto(address))?.status()).toBe(200)
})

test('a schedule that an embargo overtakes is announced, refused at its minute with the reason, and made anew', async ({
  as,
  reader,
}) => {
  test.setTimeout(240_000)
  const headline = `Indeks Literasi Diumumkan ${STAMP}`
  const ani = await as('ani')
  const path = await writeStory(ani, 'Olahraga', headline)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
  const indra = await as('indra')
  await press(indra, path, 'Setujui', 'Naskah disetujui.')
  const schedule = async (at: string) => {
    await act(indra, 'Jadwalkan').click()
    const dialog = indra.getByRole('dialog')
    await dialog.getByLabel('Tanggal dan jam (WIB)').fill(at)
    await dialog.getByRole('button', { name: 'Jadwalkan' }).click()
  }
  await schedule(soon())
  await expect(indra.getByText('Penayangan dijadwalkan.')).toBeVisible()

  const citra = await as('citra')
  const line = citra.getByRole('region', { name: 'Jadwal' }).getByRole('listitem').filter({ hasText: headline })
  await expect(line).toContainText('oleh Indra Kusuma')
  await expect(citra.getByText(/^Pekerja terakhir terlihat \d+ (detik|menit) lalu$/)).toBeVisible()
  const embargo = indra.getByRole('form', { name: 'Embargo' })
  await embargo.getByLabel('Tidak tayang sebelum (WIB)').fill('2099-01-02T03:04')
  await embargo.getByRole('button', { name: 'Simpan embargo' }).click()
  await expect(indra.getByText('Embargo tersimpan.')).toBeVisible()
  await expect(indra.getByText(/^Embargo sampai 2 Jan 2099/).first()).toBeVisible()
  await expect(embargo.getByText(/Pada menit itu penayangannya akan ditolak\./)).toBeVisible()
  await expect(line).toContainText('Akan ditolak: embargonya baru berakhir 2 Jan 2099, 03.04 WIB', { timeout: 20_000 })
  await expectAccessible(citra)

  await expect(line).toContainText('Ditolak. Masih diembargo sampai 2 Jan 2099 pukul 03.04 WIB.', { timeout: 120_000 })
  await indra.goto('/newsroom/notifications')
  await expect(indra.getByText(/menolak penayangan terjadwal/).first()).toBeVisible()
  await reader.goto('/olahraga')
  await expect(reader.getByRole('link', { name: headline })).toHaveCount(0)

  await indra.goto(path)
  await expect(
    indra.getByText('Masih diembargo sampai 2 Jan 2099 pukul 03.04 WIB.').filter({ visible: true }),
  ).not.toHaveCount(0)
  await embargo.getByRole('button', { name: 'Cabut embargo' }).click()
  await expect(indra.getByText('Embargo dicabut.')).toBeVisible()
  await schedule('2099-01-02T03:05')
  await expect(indra.getByText('Penayangan dijadwalkan.')).toBeVisible()
  await expect(line).toContainText('2 Jan 2099, 03.05 WIB', { timeout: 20_000 })
  await expect(line).not.toContainText('itolak')
})
