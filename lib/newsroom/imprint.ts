/**
 * The press company behind the newsroom: its name and address are to be announced openly (UU Pers, Pasal 12), and so
 * are its official accounts (Peraturan Dewan Pers 1/2022). Empty is what nobody entered yet.
 */
export type Imprint = {
  company: string
  /** Several lines. */
  address: string
  email: string
  phone: string
  /** Addresses of the official accounts, https. */
  accounts: readonly string[]
}

export const IMPRINT: Imprint = { company: '', address: '', email: '', phone: '', accounts: [] }

/** What is stored in `Site.imprint`; what it does not name is empty. */
export const imprintOf = (stored: unknown): Imprint => ({ ...IMPRINT, ...(stored as Partial<Imprint>) })
