/** What an import could not keep as it was, by kind: the words that head its list. */
export const NOTES = {
  draft: 'came in as drafts',
  section: 'sections that are not here',
  author: 'authors who are no members: credited by name',
  readAlso: 'baca juga whose story was not found: kept for matching in the editor',
  furniture: 'lines of page furniture set aside',
  shortcode: 'shortcodes taken out, their words kept',
  embed: 'players, frames and scripts taken out',
  picture: 'pictures not brought along',
  table: 'tables',
  tag: 'tags that are too long, too many or empty',
  shortened: 'texts that are too long for their place, in full',
  unmapped: 'fields without a place here',
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

/** The report for people; of each list at most `most` lines, and how many more there are. */
export function printReport(report: Report, most: number, dryRun: boolean): string {
  const would = dryRun ? 'would be ' : ''
  const list = (title: string, rows: readonly string[]): string[] =>
    rows.length === 0
      ? []
      : [
          '',
          `${rows.length} ${title}:`,
          ...rows.slice(0, most),
          ...(rows.length > most ? [`  … and ${rows.length - most} more`] : []),
        ]
  const notes = (Object.keys(NOTES) as NoteKind[]).flatMap((kind) =>
    list(
      NOTES[kind],
      report.notes.filter((note) => note.kind === kind).map(({ place, detail }) => line(place, detail)),
    ),
  )
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
