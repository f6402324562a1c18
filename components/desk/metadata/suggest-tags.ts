/** Known tags that begin like `text`. Suggestions are a help: when they cannot be had, there are none. */
export async function suggestTags(text: string): Promise<readonly string[]> {
  try {
    const response = await fetch(`/newsroom/tags?q=${encodeURIComponent(text)}`)
    return response.ok ? await response.json() : []
  } catch {
    return []
  }
}
