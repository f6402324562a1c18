import { act, expect, expectAccessible, press, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)

test('a large newsroom: law and language sign at once, then the managing editor, then it is out', async ({
  as,
  reader,
}) => {
  test.setTimeout(180_000)
  const dewi = await as('dewi')
  await dewi.goto('/newsroom/workflows')
  const section = dewi.getByRole('form', { name: 'Humaniora' })
  await section.getByLabel('Humaniora').selectOption({ label: 'Besar' })
  await section.getByRole('button', { name: 'Simpan' }).click()
  await expect(dewi.getByText('Alur kanal Humaniora diganti.')).toBeVisible()
  await expectAccessible(dewi)

  const headline = `Perpustakaan Kapal Singgah di Selayar ${STAMP}`
  const kirana = await as('kirana')
  const path = await writeStory(kirana, 'Humaniora', headline)
  await act(kirana, 'Kirim ke redaktur').click()
  await expect(kirana.getByText('Naskah terkirim ke redaktur.')).toBeVisible()

  const nadia = await as('nadia')
  await press(nadia, path, 'Setujui', 'Naskah disetujui.')
  await expect(nadia.getByText('Hukum & bahasa').first()).toBeVisible()
  const oki = await as('oki')
  await press(oki, path, 'Setujui', 'Naskah disetujui.')
  await expect(oki.getByText('Hukum & bahasa').first()).toBeVisible()
  await expect(oki.getByRole('listitem').filter({ hasText: 'Hukum: Oki Lesmana' })).toBeVisible()
  await expect(oki.getByRole('listitem').filter({ hasText: 'Bahasa: ditunggu' })).toBeVisible()
  const eka = await as('eka')
  await press(eka, path, 'Setujui', 'Naskah disetujui.')
  await expect(eka.getByText('Pemeriksaan akhir').first()).toBeVisible()
  const citra = await as('citra')
  await press(citra, path, 'Setujui', 'Naskah disetujui.')
  await press(nadia, path, 'Tayangkan', 'Naskah tayang.')
  await reader.goto('/humaniora')
  await expect(reader.getByRole('link', { name: headline }).first()).toBeVisible()
})

test('a workflow of one’s own begins from a preset, and a stage more or less keeps it whole', async ({ as }) => {
  const citra = await as('citra')
  await citra.goto('/newsroom/workflows?edit=new')
  await citra.getByLabel('Mulai dari susunan').selectOption('sedang')
  await citra.getByLabel('Nama alur').fill(`Alur foto ${STAMP}`)
  const walk = citra.getByRole('region', { name: 'Perjalanan naskah' })
  await citra.getByRole('button', { name: 'Hapus tahap Bahasa' }).click()
  await expect(walk.getByText(/Ada jalan tanpa persetujuan Penyunting bahasa/)).toBeVisible()
  await citra.getByRole('button', { name: 'Tambah tahap' }).click()
  await expect(walk).toContainText('Pemeriksaan akhir (Redaktur pelaksana)→ Tahap baru')
  const stage = citra.getByRole('group', { name: 'Tahap baru' })
  await stage.getByRole('checkbox', { name: 'Penyunting bahasa' }).first().check()
  await expect(walk.getByText('Setiap jalan menuju pembaca melewati semua persetujuan wajib.')).toBeVisible()
  await citra.getByLabel('Kata yang boleh berubah dalam satu perbaikan cepat').fill('5')
  await expectAccessible(citra)
  await citra.getByRole('button', { name: 'Simpan' }).click()
  await expect(citra.getByText('Alur disimpan.')).toBeVisible()
  await citra.getByRole('link', { name: `Alur foto ${STAMP}` }).click()
  await expect(citra.getByLabel('Kata yang boleh berubah dalam satu perbaikan cepat')).toHaveValue('5')
})

test('a workflow with a way around the law cannot be saved, and says which', async ({ as }) => {
  const citra = await as('citra')
  await citra.goto('/newsroom/workflows')
  await citra.getByRole('link', { name: 'Besar' }).click()
  await expect(citra.getByText('Setiap jalan menuju pembaca melewati semua persetujuan wajib.')).toBeVisible()
  await citra.getByRole('button', { name: 'Tambah jalan' }).click()
  await expect(citra.getByText(/Ada jalan tanpa persetujuan Penelaah hukum/)).toBeVisible()
  await citra.getByRole('button', { name: 'Simpan' }).click()
  await expect(citra.getByRole('alert').filter({ hasText: 'Alur ini belum dapat dipakai' })).toBeVisible()
})

test('an admin has no say in how stories reach readers', async ({ as }) => {
  const gita = await as('gita')
  await gita.goto('/newsroom/workflows')
  await expect(gita.getByText('Hanya untuk redaktur pelaksana dan pemimpin redaksi.')).toBeVisible()
})
