/** Carries the caller's address from server.ts to Next's handlers. Set on every request, so a caller's own value never counts. */
export const ADDRESS_HEADER = 'x-naskah-address'
