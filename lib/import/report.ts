/** What an import could not keep as it was, by kind: the words that head its list. */
export const NOTES = {
  draft: 'came in as drafts',
  section: 'stories whose section is not here',
  category: 'further categories, kept as tags',
  author: 'credits without a member: by name, or none',
  readAlso: 'baca juga whose story was not found: kept for matching in the editor',
  furniture: 'lines of page furniture set aside',
  shortcode: 'shortcodes taken out, their words kept',
  block: 'blocks that WordPress filled in by itself, left out',
  embed: 'players, frames and scripts taken out',
  link: 'links to the former site where nothing came from: they lead there still',
  picture: 'pictures not brought along',
  table: 'tables',
  tag: 'tags that are too long, too many or empty',
  shortened: 'texts that are too long for their place, in full',
  comments: 'stories whose comments of readers stay behind, and how many',
  unmapped: 'fields without a place here',
  page: 'contents that are no stories, left out',
} as const
export type NoteKind = keyof typeof NOTES
export type Say = (kind: NoteKind, detail: string) => void

export type Note = { place: string; kind: NoteKind; detail: string }
export type Report = {
  imported: number
  drafts: number
  /** Of an earlier run, unchanged. */
  known: number
  /** Baca juga found only when all stories were in. */
  linked: number
  /** Stories whose source changed since they came in: left alone. */
  changed: { place: string; detail: string }[]
  skipped: Map<string, number>
  failed: { place: string; reason: string }[]
  notes: Note[]
}

export const emptyReport = (): Report => ({
  imported: 0,
  drafts: 0,
  known: 0,
  linked: 0,
  changed: [],
  skipped: new Map(),
  failed: [],
  notes: [],
})

const line = (place: string, detail: string): string => `  ${place}  ${detail.replace(/\s+/g, ' ')}`

/** The same of many stories is one line, with the first place and how many more there are. */
const grouped = (notes: readonly Note[]): string[] =>
  [...Map.groupBy(notes, ({ detail }) => detail)].map(([detail, [first, ...more]]) =>
    line(`${first?.place}${more.length > 0 ? ` and ${more.length} more` : ''}`, detail),
  )

/** The report for people; of each list at most `most` lines, and how many more there are. */
export function printReport(report: Report, most: number, dryRun: boolean): string {
  const would = dryRun ? 'would be ' : ''
  const list = (title: string, rows: readonly string[], count = rows.length): string[] =>
    rows.length === 0
      ? []
      : [
          '',
          `${count} ${title}:`,
          ...rows.slice(0, most),
          ...(rows.length > most ? [`  … and ${rows.length - most} more`] : []),
        ]
  const notes = (Object.keys(NOTES) as NoteKind[]).flatMap((kind) => {
    const some = report.notes.filter((note) => note.kind === kind)
    return list(NOTES[kind], grouped(some), some.length)
  })
  return [
    `${report.imported} ${would}imported (${report.drafts} as drafts), ${report.known} were here already, ${report.changed.length} changed at their source, ${report.failed.length} could not be read.`,
    ...(report.linked > 0 ? [`${report.linked} baca juga found their stories after all were in.`] : []),
    ...[...report.skipped].map(([why, count]) => `${count} left out: ${why}.`),
    ...list(
      'could not be imported',
      report.failed.map(({ place, reason }) => line(place, reason)),
    ),
    ...list(
      'changed at their source since they came in, and were left alone',
      report.changed.map(({ place, detail }) => line(place, detail)),
    ),
    ...notes,
  ].join('\n')
}
