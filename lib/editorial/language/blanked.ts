/** A text with blanks for what a pattern finds; every other character stays where it is. */
export const blanked = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (match) => " ".repeat(match.length));
