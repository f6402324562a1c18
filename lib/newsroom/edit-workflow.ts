import type { Route, StageSpec, WorkflowSpec } from './workflow-spec.ts'

/** A stage more, the last before approval: whatever led to approval leads to it first. */
export const withStage = (spec: WorkflowSpec, stage: StageSpec): WorkflowSpec => ({
  ...spec,
  stages: [...spec.stages, stage],
  routes: [
    ...spec.routes.map((route) => (route.to === 'approved' ? { ...route, to: stage.id } : route)),
    { from: stage.id, to: 'approved', when: 'always' },
  ],
})

/** A stage less: what led to it leads on to where it led. */
export function withoutStage(spec: WorkflowSpec, id: string): WorkflowSpec {
  const onward = spec.routes.find(({ from, when }) => from === id && when === 'always')?.to ?? 'approved'
  const routes = spec.routes
    .filter(({ from }) => from !== id)
    .map((route) => (route.to === id ? { ...route, to: onward } : route))
    .filter((route, at, all) => route.from !== route.to && all.findIndex((one) => isSame(one, route)) === at)
  return { ...spec, stages: spec.stages.filter((stage) => stage.id !== id), routes }
}

const isSame = (a: Route, b: Route): boolean => a.from === b.from && a.to === b.to && a.when === b.when
