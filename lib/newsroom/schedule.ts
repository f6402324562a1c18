/** After this long past its minute a publication that did not happen is late, in milliseconds. */
export const LATE_MS = 60_000
