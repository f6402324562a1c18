import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ['@node-rs/argon2', 'sharp', 'pg', 'graphile-worker', 'nodemailer', 'yjs'],
}

export default createNextIntlPlugin('./lib/edge/i18n.ts')(config)
