const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** PostgreSQL answers anything else than a UUID with an error, where "not found" is meant. */
export const isArticleId = (text: string): boolean => UUID.test(text)
