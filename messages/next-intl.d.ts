import type messages from './id/index.ts'

// Makes a key that does not exist a type error.
declare module 'next-intl' {
  interface AppConfig {
    Locale: 'id' | 'en'
    Messages: typeof messages
  }
}
