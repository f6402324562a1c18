import type { Role } from './actor.ts'
import { type Condition, type Flags, pathOf, routeFrom, standsFor, type WorkflowSpec } from './workflow-spec.ts'

/** What is wrong with a workflow, and where: `at` names a stage, a slot or a role. */
export type WorkflowFault =
  | { fault: 'dead-end'; at: string }
  | { fault: 'circle'; at: string }
  | { fault: 'unreachable'; at: string }
  | { fault: 'skips-role'; at: Role; when: Condition }
  | { fault: 'no-slot'; at: string }
  | { fault: 'nobody-signs'; at: string }
  | { fault: 'unknown-stage'; at: string }
  | { fault: 'duplicate'; at: string }
  | { fault: 'no-required' }
  | { fault: 'nobody-publishes' }

const FLAGS: readonly { when: Condition; flags: Flags }[] = [
  { when: 'always', flags: { needsLegal: false, sensitive: false } },
  { when: 'needsLegal', flags: { needsLegal: true, sensitive: false } },
  { when: 'sensitive', flags: { needsLegal: false, sensitive: true } },
  { when: 'sensitive', flags: { needsLegal: true, sensitive: true } },
]
const FIXED: readonly string[] = ['draft', 'approved', 'spiked']

/** Everything that makes a workflow unfit: nothing of it may be saved until this is empty. */
export function lintWorkflow(spec: WorkflowSpec): WorkflowFault[] {
  const shape = [...ids(spec), ...slots(spec)]
  if (shape.length > 0) return shape
  return dedupe([...ends(spec), ...unreachable(spec), ...skipped(spec)])
}

function ids(spec: WorkflowSpec): WorkflowFault[] {
  const names = spec.stages.map(({ id }) => id)
  const known = [...names, 'draft', 'approved']
  return [
    ...names.filter((id, at) => names.indexOf(id) !== at || FIXED.includes(id)).map(fault('duplicate')),
    ...spec.routes
      .flatMap(({ from, to }) => [from, to])
      .filter((id) => !known.includes(id))
      .map(fault('unknown-stage')),
    ...(spec.required.length === 0 ? [{ fault: 'no-required' } as const] : []),
    ...(spec.publish.roles.length === 0 ? [{ fault: 'nobody-publishes' } as const] : []),
  ]
}

const fault =
  (name: 'dead-end' | 'circle' | 'unreachable' | 'no-slot' | 'nobody-signs' | 'unknown-stage' | 'duplicate') =>
  (at: string): WorkflowFault => ({ fault: name, at })

const slots = (spec: WorkflowSpec): WorkflowFault[] =>
  spec.stages.flatMap((stage) => [
    ...(stage.slots.length === 0 ? [fault('no-slot')(stage.id)] : []),
    ...stage.slots.filter(({ roles }) => roles.length === 0).map(({ id }) => fault('nobody-signs')(id)),
    ...stage.slots
      .filter(({ id }, at) => stage.slots.findIndex((one) => one.id === id) !== at)
      .map(({ id }) => fault('duplicate')(id)),
  ])

/** Every way, under every flag, must arrive at approval; a stage that no flag leads to must still lead on. */
function ends(spec: WorkflowSpec): WorkflowFault[] {
  return FLAGS.flatMap(({ flags }) =>
    ['draft', ...spec.stages.map(({ id }) => id)].flatMap((start) => {
      const seen = new Set<string>()
      for (let at = start; at !== 'approved'; ) {
        if (seen.has(at)) return [fault('circle')(at)]
        seen.add(at)
        const next = routeFrom(spec, at, flags)
        if (next === null || next === 'draft') return [fault('dead-end')(at)]
        at = next
      }
      return []
    }),
  )
}

function unreachable(spec: WorkflowSpec): WorkflowFault[] {
  const reached = new Set(FLAGS.flatMap(({ flags }) => pathOf(spec, flags).map(({ id }) => id)))
  return spec.stages.filter(({ id }) => !reached.has(id)).map(({ id }) => fault('unreachable')(id))
}

/** A role is asked on a way when some slot of it can only be signed by that role or one that stands for it. */
const skipped = (spec: WorkflowSpec): WorkflowFault[] =>
  FLAGS.flatMap(({ when, flags }) => {
    const slotsOnWay = pathOf(spec, flags).flatMap((stage) => stage.slots)
    return spec.required
      .filter((role) => !slotsOnWay.some(({ roles }) => roles.every((one) => standsFor(one, role))))
      .map((at): WorkflowFault => ({ fault: 'skips-role', at, when }))
  })

const dedupe = (faults: WorkflowFault[]): WorkflowFault[] => {
  const texts = faults.map((one) => ('at' in one ? `${one.fault} ${one.at}` : one.fault))
  return faults.filter((_, at) => texts.indexOf(texts[at] as string) === at)
}
