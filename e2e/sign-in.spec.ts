import { readdir, readFile } from 'node:fs/promises'
import { CAST, DEMO_PASSWORD } from '../lib/newsroom/cast.ts'
import { enter, expect, expectAccessible, signIn, test, writeStory } from './fixtures.ts'

test('the newsroom is closed to visitors, who come back to what they wanted after signing in', async ({ page }) => {
  for (const path of ['/newsroom', '/newsroom/new', '/newsroom/users', '/newsroom/settings']) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/newsroom\/sign-in/)
  }
  expect((await page.request.post('/api/newsroom/images')).status()).toBe(401)
  expect((await page.request.get('/api/newsroom/read-also?q=laut')).status()).toBe(401)
})

test('a mistyped password is answered like an unknown account, and the form keeps the address', async ({ page }) => {
  await signIn(page, CAST.fajar.email, 'salah')
  const sentence = page.getByText('Surel atau kata sandi tidak cocok.')
  await expect(sentence).toBeVisible()
  await expect(page.getByLabel('Surel')).toHaveValue(CAST.fajar.email)
  await signIn(page, 'siapa@naskah.test', 'salah')
  await expect(sentence).toBeVisible()
})

test('signing out ends the session for the cookie that was copied before', async ({ as, browser }) => {
  const page = await as('fajar')
  const copied = await page.context().storageState()
  await page.getByRole('button', { name: /Akun Fajar/ }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL(/sign-in/)
  const thief = await browser.newContext({ storageState: copied })
  const other = await thief.newPage()
  await other.goto('/newsroom')
  await expect(other).toHaveURL(/sign-in/)
  await thief.close()
})

test('whoever is signed out while writing keeps the page, signs in beside it and goes on', async ({ as }) => {
  const ani = await as('ani')
  await writeStory(ani, 'Internasional', 'Sesi yang Habis di Tengah Kalimat')
  await ani.context().clearCookies()
  await ani.getByLabel('Judul SEO').fill('Diketik sesudah sesi habis')
  await expect(ani.getByRole('status', { name: 'Keadaan metadata' })).toContainText('Masuk dahulu untuk melanjutkan.')
  await ani.getByRole('textbox', { name: 'Isi naskah' }).click()
  await ani.keyboard.type('Masih mengetik. ')
  const told = ani.getByText('Sesi Anda berakhir. Masuk lagi di tab baru; halaman ini menunggu seperti adanya.')
  await expect(told).toBeVisible()
  const again = await ani.context().newPage()
  await signIn(again, CAST.ani.email, DEMO_PASSWORD)
  await expect(again).toHaveURL(/\/newsroom$/)
  // Coming back to this page is enough.
  await ani.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(ani.getByText('Metadata tersimpan di server.')).toBeVisible()
  await ani.reload()
  await expect(ani.getByLabel('Judul SEO')).toHaveValue('Diketik sesudah sesi habis')
  await expect(ani.getByRole('textbox', { name: 'Isi naskah' })).toContainText('Masih mengetik.')
})

test('the session cookie is out of reach of scripts and other sites', async ({ as }) => {
  const page = await as('fajar')
  const cookie = (await page.context().cookies()).find(({ name }) => name.includes('session'))
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  expect(await page.evaluate(() => document.cookie)).not.toContain('session')
})

test('an invited colleague makes an account from the mail, gets a forgotten password back, loses all with deactivation and comes back', async ({
  as,
  browser,
}) => {
  const admin = await as('gita')
  await admin.goto('/newsroom/users')
  await admin.getByRole('button', { name: 'Undang pengguna' }).click()
  const dialog = admin.getByRole('dialog')
  await dialog.getByLabel('Nama').fill('Sekar Arum')
  await dialog.getByLabel('Surel').fill('sekar@naskah.test')
  await dialog.getByRole('checkbox', { name: /^Reporter/ }).check()
  await dialog.getByRole('button', { name: 'Kirim undangan' }).click()
  await expect(admin.getByText('Undangan untuk sekar@naskah.test siap.')).toBeVisible()

  const colleague = await (await browser.newContext()).newPage()
  await colleague.goto(await mailedPath('sekar@naskah.test', 'invitation'))
  await colleague.getByLabel('Nama pengguna').fill('sekar')
  await colleague.getByLabel('Kata sandi').fill('kata sandi sekar')
  await colleague.getByRole('button', { name: 'Buat akun' }).click()
  await expect(colleague).toHaveURL(/\/newsroom$/)

  await admin.reload()
  await admin.getByRole('button', { name: 'Ubah akun Sekar Arum' }).click()
  await admin.getByLabel('Nama', { exact: true }).fill('Sekar Arum Dewanti')
  await admin.getByRole('button', { name: 'Simpan profil' }).click()
  await expect(admin.getByText('Profil Sekar Arum Dewanti sudah diubah.')).toBeVisible()

  await colleague.context().clearCookies()
  await colleague.goto('/newsroom/sign-in')
  await colleague.getByRole('link', { name: 'Lupa kata sandi?' }).click()
  await expect(colleague.getByRole('heading', { name: 'Lupa kata sandi' })).toBeVisible()
  await colleague.getByLabel('Surel').fill('sekar@naskah.test')
  await colleague.getByRole('button', { name: 'Kirim tautan' }).click()
  await expect(colleague.getByRole('status')).toContainText('sekar@naskah.test')
  await colleague.goto(await mailedPath('sekar@naskah.test', 'password'))
  await expectAccessible(colleague)
  await colleague.getByLabel('Kata sandi baru').fill('kata sandi pengganti')
  await colleague.getByRole('button', { name: 'Simpan kata sandi' }).click()
  await expect(colleague.getByText('Kata sandi sudah diganti.')).toBeVisible()
  await enter(colleague, 'sekar@naskah.test', 'kata sandi pengganti')
  await expect(colleague).toHaveURL(/\/newsroom$/)

  await admin.getByRole('button', { name: 'Ubah akun Sekar Arum Dewanti' }).click()
  await admin.getByRole('button', { name: 'Nonaktifkan akun' }).click()
  await admin.getByRole('button', { name: 'Ya, nonaktifkan' }).click()
  await expect(admin.getByText('Akun Sekar Arum Dewanti dinonaktifkan.')).toBeVisible()
  await colleague.goto('/newsroom')
  await expect(colleague).toHaveURL(/sign-in/)
  await signIn(colleague, 'sekar@naskah.test', 'kata sandi pengganti')
  await expect(colleague.getByText('Surel atau kata sandi tidak cocok.')).toBeVisible()

  await admin.getByText(/^Nonaktif \(/).click()
  await admin.getByRole('button', { name: 'Aktifkan lagi akun Sekar Arum Dewanti' }).click()
  await expect(admin.getByText('Akun Sekar Arum Dewanti aktif lagi')).toBeVisible()
  await enter(colleague, 'sekar@naskah.test', 'kata sandi pengganti')
  await expect(colleague).toHaveURL(/\/newsroom$/)
  await colleague.context().close()
})

test('the interface speaks English to whom wants it', async ({ as }) => {
  const page = await as('eka')
  await page.goto('/newsroom/account')
  await page.getByRole('button', { name: 'English' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('/newsroom')
  await expect(page.getByRole('link', { name: 'New story' })).toBeVisible()
  await page.goto('/newsroom/account')
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
})

/** The link in the mail that the worker left in the data folder. */
async function mailedPath(address: string, kind: 'invitation' | 'password'): Promise<string> {
  const folder = `${process.env.E2E_DATA_DIR}/mail`
  const find = async () => {
    const files = await readdir(folder).catch(() => [])
    const mails = await Promise.all(
      files.filter((one) => one.endsWith('.eml')).map((one) => readFile(`${folder}/${one}`, 'utf8')),
    )
    const texts = mails
      .filter((one) => one.includes(address))
      .map((one) => one.replaceAll('=\r\n', '').replaceAll('=3D', '='))
    return texts.flatMap((text) => new RegExp(`/newsroom/${kind}/\\S+`).exec(text) ?? [])[0] ?? ''
  }
  await expect.poll(find).not.toBe('')
  return find()
}
