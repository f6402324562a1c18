import { type Furniture, furnitureIn, isBox } from './furniture-line.ts'
import { type Shape, shapeOf } from './line-shape.ts'
import { isAnnounced } from './read-also-line.ts'
import { isHeadline, isProse, isSubheading, wordsOf } from './titles.ts'

/** What a line of pasted text becomes. `setAside` is what of the line is neither text nor title: nothing else is lost. */
export type Recognised = { setAside: string } & (
  | { kind: 'readAlso'; title: string }
  | { kind: 'label' }
  | { kind: 'furniture'; furniture: Furniture }
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'bullet' | 'quote' | 'paragraph'; text: string }
  | { kind: 'number'; number: number; text: string }
)

/**
 * Where a line stands, blank lines not counted: `run` is the unbroken run of list lines it belongs to (itself alone
 * otherwise), `previous` the line before that run, `following` the run after it.
 */
export type LineContext = { previous: string | null; run: readonly string[]; following: readonly string[] }

/**
 * What one trimmed, non-empty line is, from its looks and its neighbours.
 *
 * - A labelled line ("Baca juga: Judul", see read-also-line.ts) is baca juga. A label alone is one with what follows it,
 *   a line or a whole run of bullets, if all of that looks like titles; else it is a paragraph.
 * - `• Judul` without a label is baca juga when it is written like a headline (capitals, 3 words or more, open end).
 *   Several in a row are when there are at most 5 and each is such a headline of 5 words or more: short ones are more
 *   likely names. After a line that ends in a colon they are always a list, for that line announces one.
 * - Other runs of bullets are list items; a dash or asterisk that stands alone is left as typed.
 * - Numbers are list items when at least two count up; alone ("1. Gunung Bromo") they may be a subheading.
 * - A short line in capitals without punctuation is a subheading between something and running text, never the first.
 * - `## `, `### ` and `> ` mean what they mean in Markdown.
 * - Furniture of a page (see furniture-line.ts) is set aside whole, for whoever pasted to look at.
 *
 * In doubt a line stays visible: a pending baca juga is not shown to readers.
 */
export function recogniseLine(line: string, context: LineContext): Recognised {
  const shape = shapeOf(line)
  const furniture = furnitureOf(line, shape, context)
  if (furniture) return { kind: 'furniture', furniture, setAside: line }
  switch (shape.kind) {
    case 'readAlso': {
      const { title, setAside, sure } = shape.line
      if (title !== null) return { kind: 'readAlso', title, setAside }
      return announces(context.following, sure) ? { kind: 'label', setAside } : paragraph(line)
    }
    case 'heading':
      return { kind: 'heading', level: shape.level, text: shape.text, setAside: shape.mark }
    case 'quote':
      return { kind: 'quote', text: shape.text, setAside: shape.mark }
    case 'dot':
    case 'dash':
      return bullet(shape, line, context)
    case 'number':
      if (isAnnouncedBy(context)) return { kind: 'readAlso', title: shape.text, setAside: shape.mark }
      if (context.run.length > 1)
        return { kind: 'number', number: shape.number, text: shape.text, setAside: shape.mark }
      return plain(line, context, shape.text)
    case 'text':
      return isAnnouncedBy(context) ? { kind: 'readAlso', title: line, setAside: '' } : plain(line, context, line)
  }
}

/** A label or a box that titles follow is their label; alone it is furniture, if it is one at all. */
function furnitureOf(line: string, shape: Shape, { following }: LineContext): Furniture | null {
  const found = furnitureIn(line) ?? (isBox(line) ? 'box' : null)
  const label = shape.kind === 'readAlso' && shape.line.title === null
  return found && label && announces(following, shape.line.sure) ? null : found
}

const paragraph = (text: string): Recognised => ({ kind: 'paragraph', text, setAside: '' })

function plain(line: string, { previous, following }: LineContext, title: string): Recognised {
  const after = following[0]
  if (previous === null || after === undefined || !isSubheading(title)) return paragraph(line)
  const before = shapeOf(previous)
  const leads = before.kind === 'text' ? isProse(previous) : before.kind !== 'number' && before.kind !== 'heading'
  const follows = shapeOf(after).kind === 'text' && isProse(after)
  return leads && follows ? { kind: 'heading', level: 2, text: line, setAside: '' } : paragraph(line)
}

function bullet(shape: Shape & { kind: 'dot' | 'dash' }, line: string, context: LineContext): Recognised {
  const { previous, run } = context
  const titles = run.map(bare)
  if (isAnnouncedBy(context)) return { kind: 'readAlso', title: shape.text, setAside: shape.mark }
  const introduced = previous?.endsWith(':') ?? false
  const headlines = titles.every((title) => isHeadline(title) && (run.length === 1 || wordsOf(title).length >= 5))
  if (shape.kind === 'dot' && !introduced && headlines && run.length <= 5) {
    return { kind: 'readAlso', title: shape.text, setAside: shape.mark }
  }
  if (shape.kind === 'dash' && run.length === 1) return paragraph(line)
  return { kind: 'bullet', text: shape.text, setAside: shape.mark }
}

/** A list line without its marker. */
const bare = (line: string): string => {
  const shape = shapeOf(line)
  return shape.kind === 'readAlso' ? line : shape.text
}

/** Whether all of the run below a label that stands alone are titles. Lines of another shape have a meaning of their own. */
function announces(run: readonly string[], sure: boolean): boolean {
  const titled = (line: string): boolean => {
    const shape = shapeOf(line)
    return TITLED.has(shape.kind) && 'text' in shape && isAnnounced(shape.text, sure)
  }
  return run.length > 0 && run.every(titled)
}

const TITLED: ReadonlySet<Shape['kind']> = new Set(['text', 'dot', 'dash', 'number'])

function isAnnouncedBy({ previous, run }: LineContext): boolean {
  const before = previous === null ? null : shapeOf(previous)
  return before?.kind === 'readAlso' && before.line.title === null && announces(run, before.line.sure)
}

/**
 * The lines of a text (trimmed, none empty), each with what it is. Furniture between two lines does not part them: what
 * is announced above an advertisement stands below it.
 */
export function recogniseLines(lines: readonly string[]): Recognised[] {
  const own = lines.filter((line) => !isBetween(line))
  const story = recogniseStory(own).map(withoutAddress(own)).values()
  return lines.map((line) => {
    const furniture = isBetween(line)
    return furniture
      ? { kind: 'furniture', furniture, setAside: line }
      : ((story.next().value as Recognised | undefined) ?? paragraph(line))
  })
}

/** The address below a baca juga, as messengers copy it, belongs to it. */
const withoutAddress =
  (lines: readonly string[]) =>
  (line: Recognised, at: number, all: readonly Recognised[]): Recognised =>
    line.kind === 'paragraph' && all[at - 1]?.kind === 'readAlso' && /^https?:\/\/\S+$/i.test(line.text)
      ? { kind: 'label', setAside: lines[at] ?? '' }
      : line

/** The kind of furniture that a line is whatever stands around it; labels are none, titles may follow. */
function isBetween(line: string): Furniture | null {
  const found = furnitureIn(line)
  const shape = found && shapeOf(line)
  return shape && shape.kind === 'readAlso' && shape.line.title === null ? null : found
}

function recogniseStory(lines: readonly string[]): Recognised[] {
  const runs = runsOf(lines)
  return runs.flatMap((run, at) => {
    const previous = runs[at - 1]?.at(-1) ?? null
    return run.map((line) => recogniseLine(line, { previous, run, following: runs[at + 1] ?? [] }))
  })
}

function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = []
  let before: Shape | null = null
  for (const line of lines) {
    const shape = shapeOf(line)
    if (continues(before, shape)) runs.at(-1)?.push(line)
    else runs.push([line])
    before = shape
  }
  return runs
}

function continues(before: Shape | null, shape: Shape): boolean {
  if (before?.kind === 'number' && shape.kind === 'number') return shape.number === before.number + 1
  return (shape.kind === 'dot' || shape.kind === 'dash') && shape.kind === before?.kind
}
