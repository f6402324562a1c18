import type { Page } from '@playwright/test'
import { act, expect, expectAccessible, paste, press, stored, test, writeStory } from './fixtures.ts'

const STAMP = Date.now().toString(36)
const FALLBACK = 'Empat Negara Sepakati Koridor Arafura, Biaya Pandu Kapal Turun Tahun Depan'

async function publish(page: Page, path: string): Promise<void> {
  await press(page, path, 'Setujui', 'Naskah disetujui.')
  await act(page, 'Tayangkan').click()
  await expect(page.getByText('Naskah tayang.')).toBeVisible()
}

async function choose(page: Page, words: string, option: RegExp | string): Promise<void> {
  const picker = page.getByRole('dialog')
  await picker.getByRole('combobox').fill(words)
  await picker.getByRole('option', { name: option }).first().click()
}

test('a baca juga to a draft shows its fallback, then its story, vanishes with it, and is led elsewhere', async ({
  as,
  reader,
}) => {
  test.setTimeout(180_000)
  const target = `Pelabuhan Seram Dibuka Lagi ${STAMP}`
  const headline = `Kapal Pertama Merapat di Seram ${STAMP}`
  const ani = await as('ani')
  const targetPath = await writeStory(ani, 'Internasional', target)
  const path = await writeStory(ani, 'Internasional', headline)
  await ani.getByRole('textbox', { name: 'Isi naskah' }).getByText('Alinea pertama').click()
  await ani.getByRole('button', { name: 'Baca juga', exact: true }).click()
  await choose(ani, target, /masih draf/)
  const card = ani.getByRole('group', { name: `Baca juga: ${target}` })
  await expect(card.getByText('masih draf')).toBeVisible()
  await card.getByRole('button', { name: /Tambah cadangan/ }).click()
  await choose(ani, 'koridor arafura empat negara', FALLBACK)
  await expect(card.getByText(`Yang tampil bagi pembaca: ${FALLBACK}`)).toBeVisible()
  await stored(ani)
  await act(ani, 'Kirim ke redaktur').click()
  await expect(ani.getByText('Naskah terkirim ke redaktur.')).toBeVisible()

  const budi = await as('budi')
  await publish(budi, path)
  await reader.goto('/internasional')
  await reader.getByRole('link', { name: headline }).first().click()
  const aside = reader.locator('aside[data-read-also]')
  await expect(aside.getByRole('link')).toHaveText(FALLBACK)

  // A colleague has the story open all the while: what becomes of the target is seen there without a reload.
  const citra = await as('citra')
  await citra.goto(path)
  const open = citra.getByRole('group', { name: `Baca juga: ${target}` })
  await expect(open).toContainText('masih draf')
  await expect(open).toContainText(`Yang tampil bagi pembaca: ${FALLBACK}`)

  await press(ani, targetPath, 'Kirim ke redaktur', 'Naskah terkirim ke redaktur.')
  await publish(budi, targetPath)
  await reader.reload()
  await expect(aside.getByRole('link')).toHaveText(target)
  await expect(open).not.toContainText('masih draf')
  await expect(open).not.toContainText('Yang tampil')

  const dewi = await as('dewi')
  await dewi.goto(targetPath)
  await dewi.getByRole('tab', { name: 'Baca juga' }).click()
  await expect(dewi.getByText('1 berita yang lebih dulu tayang menunggu naskah ini')).toBeVisible()
  await expectAccessible(dewi)
  await act(dewi, 'Cabut').click()
  const dialog = dewi.getByRole('dialog')
  await expect(dialog.getByRole('region', { name: 'Halaman yang berubah' }).getByText(headline)).toBeVisible()
  await dialog.getByLabel('Dasar pencabutan').selectOption({ label: 'Koreksi redaksi' })
  await dialog.getByLabel('Penjelasan untuk pembaca').fill('Berita ini memuat kekeliruan mendasar dan dicabut.')
  await dialog.getByRole('button', { name: 'Cabut' }).click()
  await expect(dewi.getByText('Berita dicabut dan tidak lagi terlihat pembaca.')).toBeVisible()
  await reader.reload()
  await expect(aside.getByRole('link')).toHaveText(FALLBACK)
  await expect(open).toContainText('dicabut')

  await dewi.goto('/newsroom/links')
  await dewi.getByRole('link', { name: 'Sasaran dicabut' }).click()
  const group = dewi.getByRole('region', { name: target })
  await expect(group.getByRole('checkbox', { name: headline })).toBeChecked()
  await expectAccessible(dewi)
  await group.getByRole('button', { name: 'Pilih berita lain …' }).click()
  await choose(dewi, 'koridor arafura lima hal', /Arafura/)
  await group.getByRole('button', { name: 'Ganti di 1 naskah' }).click()
  await expect(dewi.getByText('1 naskah diubah')).toBeVisible()
  await dewi.goto(path)
  await dewi.getByRole('tab', { name: 'Jejak' }).click()
  await expect(dewi.getByText('mengganti sasaran baca juga')).toBeVisible()
  await reader.reload()
  await expect(aside.getByRole('link')).toHaveText(FALLBACK)
})

test('links that stand together are placed automatically once a person accepts, and undo takes it back', async ({
  as,
}) => {
  const ani = await as('ani')
  await writeStory(ani, 'Internasional', `Tiga Pelabuhan ${STAMP}`)
  const body = ani.getByRole('textbox', { name: 'Isi naskah' })
  await body.getByText('Alinea kedua').click()
  await ani.keyboard.press('End')
  await ani.keyboard.press('Enter')
  const more = [
    'Baca juga: Judul yang dicari',
    ...[3, 4, 5, 6].map((n) => `Alinea ke-${n} menambah keterangan dari lapangan.`),
  ]
  await paste(ani, more.join('\n'))
  await stored(ani)
  const blocks = () => body.locator(':scope > *').evaluateAll((all) => all.map((one) => one.textContent?.slice(0, 9)))
  const before = await blocks()
  await ani.getByRole('tab', { name: 'Baca juga' }).click()
  const tools = ani.getByRole('region', { name: 'Tempat baca juga' })
  await expect(tools.getByText('1 baca juga berada di tempat yang tidak sesuai aturan.')).toBeVisible()
  await tools.getByRole('button', { name: 'Tempatkan otomatis' }).click()
  await expect(tools.getByText('setelah alinea')).toBeVisible()
  await tools.getByRole('button', { name: 'Pakai susunan ini' }).click()
  await expect(tools.getByText('Semua baca juga berada di tempat yang sesuai aturan.')).toBeVisible()
  expect(await blocks()).not.toEqual(before)
  await body.getByText('Alinea pertama').click()
  await ani.keyboard.press('ControlOrMeta+z')
  await expect(async () => expect(await blocks()).toEqual(before)).toPass()
})
