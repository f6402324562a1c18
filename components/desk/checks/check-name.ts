import { useTranslations } from 'next-intl'

/** The name of a check; next-intl knows each key, a check names its own. For server and client alike. */
export const useCheckName = (): ((check: string) => string) =>
  useTranslations('refusal.check') as unknown as (check: string) => string
