import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm test` checks types, tests included; nobody who only starts Naskah waits for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'sharp', 'pg', 'graphile-worker', 'nodemailer', 'yjs'],
}

export default createNextIntlPlugin('./lib/edge/i18n.ts')(config)
