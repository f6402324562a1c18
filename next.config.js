import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Old addresses end in a slash and lead on in one step: lib/edge/document.ts takes it off.
  skipTrailingSlashRedirect: true,
  // `npm test` checks types, tests included; nobody who only starts Naskah waits for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'sharp', 'opentype.js', 'pg', 'graphile-worker', 'nodemailer', 'yjs'],
}

export default createNextIntlPlugin('./lib/edge/i18n.ts')(config)
