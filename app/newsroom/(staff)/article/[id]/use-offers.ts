import { useTranslations } from 'next-intl'
import { type OfferView, PAGE_VERBS, type PageVerb } from '#components/desk/article/verbs.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { ArticleFacts } from '#lib/newsroom/article.ts'
import { explain, type Say } from '#lib/newsroom/explain.ts'
import { publisher } from '#lib/newsroom/policy.ts'
import { comparePath } from '#lib/newsroom/side.ts'
import { judge, offers, type Verb } from '#lib/newsroom/workflow.ts'
import { pathOf } from '#lib/newsroom/workflow-spec.ts'

/** The verbs that the rules offer, with the sentence for each refusal. */
export function useOffers(facts: ArticleFacts, actor: Actor, now: Date): OfferView[] {
  const say = useTranslations('refusal') as unknown as Say
  return offers(facts, actor, now).flatMap(({ verb, refusal }) =>
    isButton(verb)
      ? [
          {
            verb,
            ends: verb === 'approve' && endsWith(facts, actor, now),
            reason: refusal ? explain(refusal, say) : null,
            never: refusal?.kind === 'not-allowed' || refusal?.kind === 'not-your-sign-off',
            ...(refusal?.kind === 'changed-since-approval' && {
              compare: comparePath(facts.id, 'approved', 'working'),
            }),
          },
        ]
      : [],
  )
}

/** Whether an approval by `actor` would be the last one, and what is approved theirs to publish. */
function endsWith(facts: ArticleFacts, actor: Actor, now: Date): boolean {
  const verdict = judge('approve', facts, actor, now)
  const isLast = verdict.ok
    ? verdict.value.stage === 'approved'
    : pathOf(facts.workflow, facts).at(-1)?.id === facts.stage
  return isLast && facts.publication !== 'retracted' && publisher(facts, actor, now) === null
}

const isButton = (verb: Verb): verb is PageVerb => (PAGE_VERBS as readonly Verb[]).includes(verb)
