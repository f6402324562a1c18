/** Events that change lists of stories; what else happens in the newsroom does not ask anybody to look anew. */
export const STORIES = ['article.', 'site.section', 'site.workflow'] as const
/** And lists that show plans beside them. */
export const STORIES_AND_PLANS = [...STORIES, 'assignment.'] as const
export const PLANS = ['assignment.', 'site.section'] as const
