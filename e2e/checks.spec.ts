import type { Page } from '@playwright/test'
import { act, expect, expectAccessible, paste, stored, test } from './fixtures.ts'

const STAMP = Date.now().toString(36)
const REASON = 'Alamatnya sengaja: tautan ini untuk pelatihan redaksi.'

test('a story is refused for what its workflow enforces: one finding is mended, another let pass with a reason', async ({
  as,
}) => {
  test.setTimeout(180_000)
  const citra = await as('citra')
  await citra.goto('/newsroom/checks')
  await expectAccessible(citra)
  await citra.getByLabel('umpan klik pada judul').selectOption({ label: 'Wajib diperbaiki' })
  await citra.getByRole('button', { name: 'Simpan' }).click()
  await expect(citra.getByText(/Pemeriksaan disimpan/)).toBeVisible()
  await citra.reload()
  await expect(citra.getByLabel('umpan klik pada judul')).toHaveValue('block')
  await giveWorkflow(citra, 'Besar')

  const joko = await as('joko')
  await joko.goto('/newsroom/new')
  await joko.getByRole('button', { name: 'Nasional', exact: true }).click()
  const headline = joko.getByRole('textbox', { name: 'Judul', exact: true })
  await headline.fill(`Geger! Warga Temukan Arca di Sawah ${STAMP}`)
  await joko.getByRole('textbox', { name: 'Ringkasan' }).fill('Arca itu dibawa ke balai desa pada hari yang sama.')
  await joko.getByRole('textbox', { name: 'Isi naskah' }).click()
  await paste(joko, 'Arca setinggi satu meter itu ditemukan petani.')
  await joko.keyboard.press('ControlOrMeta+a')
  await joko.getByRole('toolbar', { name: 'Alat tulis' }).getByRole('button', { name: 'Tautan' }).click()
  await joko.getByRole('dialog', { name: 'Tautan' }).getByLabel('Alamat').fill('https://www.example.com/arca')
  await joko.keyboard.press('Enter')
  await stored(joko)
  const path = new URL(joko.url()).pathname

  const tab = joko.getByRole('tab', { name: /Pemeriksaan/ })
  await expect(tab).toContainText('2 temuan wajib')
  await tab.click()
  const panel = joko.getByRole('tabpanel', { name: /Pemeriksaan/ })
  await expect(joko.locator('.finding-block', { hasText: 'Geger!' })).toBeVisible()
  await expectAccessible(joko)
  const refusal = 'Perbaiki dahulu atau loloskan dengan alasan'
  // Refused, and so not to be clicked for Playwright: pressed by keyboard it says why.
  await act(joko, 'Kirim ke redaktur').press('Enter')
  await expect(joko.getByText(refusal).filter({ visible: true }).first()).toBeVisible()

  await panel.getByRole('button', { name: /“Geger!” tidak memberi tahu/ }).click()
  await expect(headline).toBeFocused()
  await panel.getByRole('button', { name: 'Hapus' }).click()
  await expect(headline).toHaveText(`Warga Temukan Arca di Sawah ${STAMP}`)
  await headline.click()
  await joko.keyboard.press('ControlOrMeta+z')
  await expect(headline).toHaveText(`Geger! Warga Temukan Arca di Sawah ${STAMP}`)
  await panel.getByRole('button', { name: 'Hapus' }).click()
  await expect(headline).toHaveText(`Warga Temukan Arca di Sawah ${STAMP}`)
  await expect(tab).toContainText('1 temuan wajib')
  await expect(panel.getByRole('button', { name: /Loloskan/ })).toHaveCount(0)
  await stored(joko)

  await citra.goto('/newsroom?q=Arca')
  const row = citra.getByRole('row', { name: new RegExp(STAMP) })
  await expect(row.getByText('1 temuan wajib')).toBeVisible()
  await citra.goto(path)
  await citra.getByRole('tab', { name: /Pemeriksaan/ }).click()
  const margin = citra.getByRole('tabpanel', { name: /Pemeriksaan/ })
  await margin.getByRole('button', { name: /^Loloskan/ }).click()
  const dialog = citra.getByRole('dialog', { name: /tautan kosong/ })
  await expectAccessible(citra)
  await dialog.getByRole('button', { name: 'Loloskan' }).click()
  await expect(dialog.getByText('Tulis alasannya.')).toBeVisible()
  await dialog.getByLabel('Alasan').fill(REASON)
  await dialog.getByRole('button', { name: 'Loloskan' }).click()
  await expect(citra.getByText('Temuan diloloskan.')).toBeVisible()
  await expect(margin.getByText(REASON)).toBeVisible()
  await citra.getByRole('tab', { name: 'Jejak' }).click()
  await expect(citra.getByText('meloloskan temuan: tautan kosong')).toBeVisible()
  await expect(citra.getByRole('tabpanel', { name: 'Jejak' }).getByText(REASON)).toBeVisible()

  await joko.goto(path)
  await stored(joko)
  await act(joko, 'Kirim ke redaktur').click()
  await expect(joko.getByText('Naskah terkirim ke redaktur.')).toBeVisible()
  await giveWorkflow(citra, 'Kecil')
})

test('an admin has no say in what the checks weigh', async ({ as }) => {
  const gita = await as('gita')
  await gita.goto('/newsroom/checks')
  await expect(gita.getByText('Hanya untuk redaktur pelaksana dan pemimpin redaksi.')).toBeVisible()
})

async function giveWorkflow(page: Page, name: string): Promise<void> {
  await page.goto('/newsroom/workflows')
  const section = page.getByRole('form', { name: 'Nasional', exact: true })
  await section.getByLabel('Nasional', { exact: true }).selectOption({ label: name })
  await section.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Alur kanal Nasional diganti.')).toBeVisible()
}
