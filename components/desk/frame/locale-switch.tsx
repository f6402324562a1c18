import { useLocale } from 'next-intl'
import { buttonClass } from '#components/ui/button.tsx'

type Props = { switchLocale: (form: FormData) => Promise<void>; className?: string }

/** Each language is named in itself, so that whoever needs it can read it. */
const OTHER = {
  id: { locale: 'en', name: 'English' },
  en: { locale: 'id', name: 'Bahasa Indonesia' },
} as const

export function LocaleSwitch({ switchLocale, className = buttonClass('quiet') }: Props) {
  const { locale, name } = OTHER[useLocale() === 'en' ? 'en' : 'id']
  return (
    <form action={switchLocale}>
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" lang={locale} className={className}>
        {name}
      </button>
    </form>
  )
}
