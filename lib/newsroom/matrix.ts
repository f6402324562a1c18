import { ACTORS, LARGE_SITUATIONS, NOW, SITUATIONS } from './testing.ts'
import { judge, VERBS } from './workflow.ts'

/** Situation × actor → verbs, as a text for people: a change of rights is a readable difference in git. */
export function printMatrix(): string {
  const width = Math.max(...ACTORS.map(({ name }) => name.length))
  const blocks = [...SITUATIONS, ...LARGE_SITUATIONS].map(({ name, facts }) => {
    const rows = ACTORS.map(({ name: who, actor }) => {
      const verbs = VERBS.filter((verb) => judge(verb, facts, actor, NOW).ok)
      return `  ${who.padEnd(width)}  ${verbs.join(' ') || '-'}`
    })
    return `${name}\n${rows.join('\n')}\n`
  })
  return `Ani's story in the international section: who may do what.\n\n${blocks.join('\n')}`
}
