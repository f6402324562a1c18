/** A script as it is sent: without comment lines and the blanks at lines' ends that only people need. */
export const inlinedScript = (source: string): string =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('//'))
    .join('\n')
