import sharp from 'sharp'
import { expect, expectAccessible, test } from './fixtures.ts'

test('the desk shows first what waits for me, then all I may see, and filters it', async ({ as }) => {
  const ani = await as('ani')
  await expect(ani.getByRole('heading', { name: 'Dikembalikan kepada Anda' })).toBeVisible()
  const budi = await as('budi')
  await expect(budi.getByRole('heading', { name: 'Menunggu tinjauan Anda' })).toBeVisible()
  await budi.getByLabel('Cari di judul').fill('kopi antwerpen')
  await budi.getByRole('button', { name: 'Saring', exact: true }).click()
  await expect(budi).toHaveURL(/q=kopi/)
  await expect(budi.getByRole('link', { name: /Tarif Kopi di Antwerpen/ }).first()).toBeVisible()
  await budi.goto('/newsroom?q=tidak+ada+judul+ini')
  await expect(budi.getByText('Tidak ada naskah yang cocok')).toBeVisible()
})

test('a contributor sees only their own stories', async ({ as }) => {
  const hadi = await as('hadi')
  await expect(hadi.getByRole('link', { name: /Festival Film Layar Pesisir/ }).first()).toBeVisible()
  await hadi.goto('/newsroom?stage=review')
  await expect(hadi.getByRole('link', { name: /Tarif Kopi/ })).toHaveCount(0)
})

test('a lead image is uploaded, described and required to be before approval', async ({ as }) => {
  const ani = await as('ani')
  await ani.goto('/newsroom/new')
  await ani.getByRole('button', { name: 'Internasional' }).click()
  const picture = await sharp({ create: { width: 1700, height: 1000, channels: 3, background: '#3b6' } })
    .jpeg()
    .toBuffer()
  await ani.getByLabel('Unggah foto').setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: picture })
  await ani.getByLabel('Keterangan foto').fill('Warna hijau.')
  await ani.getByLabel('Kredit foto').fill('Naskah/Ani')
  await ani.getByLabel('Teks alternatif').fill('Bidang hijau.')
  await ani.getByLabel('Slug').fill('alamat-sendiri')
  await ani.getByLabel('Slug').blur()
  await expect(ani.getByText('Metadata tersimpan di server.')).toBeVisible()
  await ani.reload()
  await expect(ani.getByLabel('Keterangan foto')).toHaveValue('Warna hijau.')
  await expect(ani.getByLabel('Slug')).toHaveValue('alamat-sendiri')
  await ani
    .getByLabel('Ganti foto')
    .setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('bukan foto') })
  await expect(ani.getByText('harus berupa JPEG, PNG, atau WebP', { exact: false })).toBeVisible()
})

test('sections and settings are changed by whom may and explained to whom may not', async ({ as }) => {
  const ani = await as('ani')
  for (const path of ['/newsroom/users', '/newsroom/sections', '/newsroom/settings']) {
    await ani.goto(path)
    await expect(ani.getByRole('heading', { name: 'Halaman ini bukan untuk Anda' })).toBeVisible()
  }
  const dewi = await as('dewi')
  await dewi.goto('/newsroom/sections')
  await dewi.getByRole('button', { name: 'Tambah kanal' }).click()
  await dewi.getByLabel('Nama').fill('Opini')
  await dewi.getByLabel('Alamat (slug)').fill('newsroom')
  await dewi.getByRole('button', { name: 'Simpan' }).click()
  await expect(dewi.getByText('dipakai oleh situs', { exact: false })).toBeVisible()
  await dewi.getByLabel('Alamat (slug)').fill('opini')
  await dewi.getByRole('button', { name: 'Simpan' }).click()
  await expect(dewi.getByText('Kanal Opini tersimpan.')).toBeVisible()
})

for (const [name, viewport, colorScheme] of [
  ['on a phone', { width: 390, height: 844 }, 'light'],
  ['on a desktop in the dark', { width: 1440, height: 900 }, 'dark'],
] as const) {
  test(`axe finds nothing on any newsroom screen ${name}`, async ({ as, page }) => {
    test.setTimeout(180_000)
    for (const path of ['/newsroom/sign-in', '/newsroom/invitation/lama']) {
      await page.goto(path)
      await expectAccessible(page)
    }
    const dewi = await as('dewi')
    const gita = await as('gita')
    for (const one of [dewi, gita]) {
      await one.setViewportSize(viewport)
      await one.emulateMedia({ colorScheme })
    }
    for (const path of [
      '/newsroom',
      '/newsroom?q=zzz',
      '/newsroom/new',
      '/newsroom/sections',
      '/newsroom/settings',
      '/newsroom/account',
      '/newsroom/users',
      '/newsroom/tidak-ada',
    ]) {
      await dewi.goto(path)
      await expectAccessible(dewi)
    }
    await gita.goto('/newsroom/users')
    await expectAccessible(gita)
    await gita.getByRole('button', { name: 'Undang pengguna' }).click()
    await expectAccessible(gita)
    await dewi.goto('/newsroom?stage=review')
    await dewi
      .getByRole('link', { name: /Tarif Kopi/ })
      .first()
      .click()
    await expect(dewi.getByRole('textbox', { name: 'Isi naskah' })).toBeVisible()
    await expectAccessible(dewi)
    await dewi
      .getByRole('tab', { name: 'Versi' })
      .or(dewi.getByRole('button', { name: 'Rincian' }))
      .first()
      .click()
    await expectAccessible(dewi)
  })
}
