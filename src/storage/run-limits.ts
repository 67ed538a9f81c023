/** Runs kept for each project; the oldest go first. */
export const mostRuns = 50;
