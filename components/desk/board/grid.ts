/** The columns of a list of stories where there is room for them. */
export const GRID = 'lg:grid lg:grid-cols-[minmax(0,1fr)_7rem_11rem_9rem_9rem_3.5rem_5rem] lg:items-center lg:gap-x-4'
