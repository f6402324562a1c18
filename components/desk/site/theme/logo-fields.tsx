'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { imagePath } from '#lib/newsroom/paths.ts'
import { paletteOf } from '#lib/newsroom/theme/palette.ts'
import type { Logo } from '#lib/newsroom/theme/theme.ts'
import { LogoUpload } from './logo-upload.tsx'
import { Part, type PartProps } from './part.tsx'

/** The logo, and once there is one, another for the dark. */
export function LogoFields({ theme, change }: PartProps) {
  const t = useTranslations('theme')
  const { logo, logoDark } = theme
  return (
    <Part title={t('logoTitle')}>
      {logo ? <Shown logo={logo} name={t('logo')} ground={paletteOf(theme, 'light').paper} /> : null}
      <div className="flex flex-wrap items-start gap-2">
        <LogoUpload label={t('upload')} onLogo={(uploaded) => change({ logo: uploaded })} />
        {logo ? (
          <Button look="quiet" onClick={() => change({ logo: null, logoDark: null })}>
            {t('remove')}
          </Button>
        ) : null}
      </div>
      <p className="text-faint text-sm">{t('logoHint')}</p>
      {logo ? (
        <>
          {logoDark ? <Shown logo={logoDark} name={t('logoDark')} ground={paletteOf(theme, 'dark').paper} /> : null}
          <div className="flex flex-wrap items-start gap-2">
            <LogoUpload label={t('uploadDark')} onLogo={(uploaded) => change({ logoDark: uploaded })} />
            {logoDark ? (
              <Button look="quiet" onClick={() => change({ logoDark: null })}>
                {t('removeDark')}
              </Button>
            ) : null}
          </div>
          <p className="text-faint text-sm">{t('logoDarkHint')}</p>
        </>
      ) : null}
    </Part>
  )
}

/** On the paper on which it will stand. */
function Shown({ logo: { imageId, width, height }, name, ground }: { logo: Logo; name: string; ground: string }) {
  return (
    <div className="self-start rounded-md border border-line p-3" style={{ background: ground }}>
      <img
        src={imagePath(imageId, width, 'webp')}
        width={width}
        height={height}
        alt={name}
        className="h-auto max-h-12 w-auto max-w-full"
      />
    </div>
  )
}
