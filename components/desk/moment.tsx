import { useFormatter, useTranslations } from 'next-intl'
import { TIME_ZONES, ZONE_NAMES } from '#lib/newsroom/dates.ts'
import { instantOf } from '#lib/newsroom/zone.ts'
import { ageOf } from './age.ts'

type Props = { at: Date; now: Date; timeZone: string }

/** "3 jam", with the exact time in the newsroom's zone as its title. Told for the moment the page was made: it never ticks. */
export function Age({ at, now, timeZone }: Props) {
  const t = useTranslations('desk.age')
  const format = useFormatter()
  const age = ageOf(at, now)
  return (
    <time dateTime={at.toISOString()} title={exact(format, at, timeZone)} className="whitespace-nowrap">
      {age ? t(age.unit, { count: age.count }) : format.dateTime(at, { day: 'numeric', month: 'short', timeZone })}
    </time>
  )
}

/** "22 Nov 2026, 19.05 WIB". */
export function Exact({ at, timeZone }: Omit<Props, 'now'>) {
  const format = useFormatter()
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap">
      {exact(format, at, timeZone)}
    </time>
  )
}

const exact = (format: Format, at: Date, timeZone: string): string =>
  zoned(format, at, timeZone, { day: 'numeric', month: 'short' })

/** "Minggu, 29 November 2026 pukul 07.00 WIB." below the field it was typed in; nothing for what is no minute. */
export function WallInWords({ wall, timeZone }: { wall: string; timeZone: string }) {
  const format = useFormatter()
  const at = instantOf(wall, timeZone)
  if (!at) return null
  const words = zoned(format, at, timeZone, { weekday: 'long', day: 'numeric', month: 'long' })
  return <strong className="font-medium text-ink">{`${words}.`}</strong>
}

type Format = ReturnType<typeof useFormatter>
type Day = { weekday?: 'long'; day: 'numeric'; month: 'short' | 'long' }

/** English calls Indonesia's zones by their distance from Greenwich; the newsroom's clock has the same name in both. */
function zoned(format: Format, at: Date, timeZone: string, day: Day): string {
  const zone = TIME_ZONES.find((one) => one === timeZone)
  const text = format.dateTime(at, {
    ...day,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    ...(zone ? {} : { timeZoneName: 'short' as const }),
  })
  return zone ? `${text} ${ZONE_NAMES[zone]}` : text
}
