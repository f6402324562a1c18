import { CAST, DEMO_PASSWORD } from '#lib/newsroom/cast.ts'

/** Lines with e-mail, password and role of every demo account, in columns. */
export function demoAccounts(): string[] {
  const rows = Object.values(CAST).map(({ email, roles, sections }) => {
    const of: readonly string[] = sections
    return [email, DEMO_PASSWORD, roles.join(', ') + (of.length > 0 ? ` (${of.join(', ')})` : '')]
  })
  return columns([['E-mail', 'Password', 'Role'], ...rows])
}

export function columns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
