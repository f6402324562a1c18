import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { CAST, DEMO_PASSWORD, EXTRAS } from '../lib/newsroom/cast.ts'

export { expect }

const STAFF = { ...CAST, ...EXTRAS }
export type Who = keyof typeof STAFF

type Fixtures = {
  /** A browser of its own in which a member of the cast is signed in, at the desk. */
  as: (who: Who) => Promise<Page>
  /** A visitor whose browser runs no script. */
  reader: Page
}

export const test = base.extend<Fixtures>({
  as: async ({ browser }, use) => {
    const pages: Page[] = []
    await use(async (who) => {
      const page = await (await browser.newContext()).newPage()
      pages.push(page)
      await signIn(page, STAFF[who].email, DEMO_PASSWORD)
      await expect(page).toHaveURL(/\/newsroom$/)
      return page
    })
    for (const page of pages) await page.context().close()
  },
  reader: async ({ browser }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    await use(await context.newPage())
    await context.close()
  },
})

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/newsroom/sign-in')
  await enter(page, email, password)
}

/** Fills the sign-in form that the page shows. */
export async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Surel').fill(email)
  await page.getByLabel('Kata sandi').fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}

/** axe finds nothing on the page as it stands: WCAG 2.2 A and AA, and its best practices. `except`: a frame without script, where it cannot look. */
export async function expectAccessible(page: Page, except?: string): Promise<void> {
  await expect(page).toHaveTitle(/./) // between two screens there is none for a moment
  const builder = new AxeBuilder({ page })
  const { violations } = await (except ? builder.exclude(except) : builder).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  expect(found, await page.title()).toEqual([])
}

/** Puts text on the clipboard of the page and pastes it where the caret is, as a person would from a notebook. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((plain) => {
    const data = new DataTransfer()
    data.setData('text/plain', plain)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

/** A button of an article's bar. */
export const act = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Tindakan' }).getByRole('button', { name, exact: true })

export const stored = (page: Page) => expect(page.getByText('Tersimpan di server', { exact: true })).toBeVisible()

/** A short story of the one who is signed in, stored; answers its path in the newsroom. */
export async function writeStory(page: Page, section: string, headline: string): Promise<string> {
  await page.goto('/newsroom/new')
  await page.getByRole('button', { name: section }).click()
  await page.getByRole('textbox', { name: 'Judul', exact: true }).fill(headline)
  await page.getByRole('textbox', { name: 'Ringkasan' }).fill('Ringkasan yang cukup untuk disetujui.')
  await page.getByRole('textbox', { name: 'Isi naskah' }).click()
  await paste(page, 'Alinea pertama ditulis di lapangan.\nAlinea kedua menyusul dari redaksi.')
  await stored(page)
  return new URL(page.url()).pathname
}

/** Opens a story and presses a button of its bar, once its text is there. */
export async function press(page: Page, path: string, button: string, answer: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByText(/^(Tersimpan di server|Hanya baca)$/)).toBeVisible()
  await act(page, button).click()
  await expect(page.getByText(answer)).toBeVisible()
}
