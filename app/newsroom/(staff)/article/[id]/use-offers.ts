import { useTranslations } from 'next-intl'
import type { OfferView } from '#components/desk/article/verbs.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { ArticleFacts } from '#lib/newsroom/article.ts'
import { explain, type Say } from '#lib/newsroom/explain.ts'
import { offers, type Verb } from '#lib/newsroom/workflow.ts'

/** The verbs that the rules offer, with the sentence for each refusal. */
export function useOffers(facts: ArticleFacts, actor: Actor, now: Date): OfferView[] {
  const say = useTranslations('refusal') as unknown as Say
  return offers(facts, actor, now).flatMap(({ verb, refusal }) =>
    isButton(verb)
      ? [{ verb, reason: refusal ? explain(refusal, say) : null, never: refusal?.kind === 'not-allowed' }]
      : [],
  )
}

/** Saving is typing, not a button. */
const isButton = (verb: Verb): verb is Exclude<Verb, 'save'> => verb !== 'save'
