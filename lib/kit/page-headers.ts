/** Names the stories, by number, that a page would lead to were they live. Between Next and the page store alone. */
export const AWAITS_HEADER = 'x-page-awaits'
