'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { GROUPS, SHORTCUTS, type Shortcut } from './shortcuts.ts'

type Props = {
  open: boolean
  onClose: () => void
  singleKeys: boolean
  onSingleKeys: (on: boolean) => void
}

/** Every shortcut there is, and the switch for those of a single letter. */
export function Help({ open, onClose, singleKeys, onSingleKeys }: Props) {
  const t = useTranslations('keyboard')
  const frame = useTranslations('desk.frame')
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} closeLabel={frame('close')}>
      <div className="flex flex-col gap-4">
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
          <section key={group} aria-label={t(`group.${group}`)}>
            <h3 className="pb-1 font-semibold">{t(`group.${group}`)}</h3>
            <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1.5">
              {GROUPS[group].map((shortcut) => (
                <Line key={shortcut} shortcut={shortcut} />
              ))}
            </dl>
          </section>
        ))}
        <Checkbox
          label={t('singleKeys')}
          checked={singleKeys}
          onChange={({ target }) => onSingleKeys(target.checked)}
        />
        <p className="text-faint text-sm">{t('inText')}</p>
      </div>
    </Dialog>
  )
}

function Line({ shortcut }: { shortcut: Shortcut }) {
  const t = useTranslations('keyboard')
  const keys: readonly string[] = SHORTCUTS[shortcut]
  return (
    <>
      <dt>{t(`does.${shortcut}`)}</dt>
      <dd className="text-right">
        {keys.map((key, at) => (
          <span key={key}>
            {at > 0 ? <span className="text-faint text-sm"> {t('then')} </span> : null}
            <kbd className="rounded border border-edge bg-sunken px-1.5 font-sans text-sm">
              {key === 'Mod+K' ? 'Ctrl/⌘ K' : key}
            </kbd>
          </span>
        ))}
      </dd>
    </>
  )
}
