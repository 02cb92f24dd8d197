/** A text in nginx's quotation marks; throws for a sign that nginx would read as a variable. */
export function quoted(text: string): string {
  if (text.includes("$")) throw new Error(`nginx would look for a variable in: ${text}`);
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

/** A block of lines, such as a location. */
export const block = (head: string, lines: readonly string[]): string =>
  [`${head} {`, ...lines.map((line) => `  ${line}`), "}"].join("\n");

/** A variable that depends on another one; keys are texts, or regular expressions where they begin with `~`. */
export const map = (
  source: string,
  target: string,
  values: Iterable<readonly [key: string, value: string]>,
  fallback = '""',
): string =>
  block(`map ${source} ${target}`, [
    `default ${fallback};`,
    ...[...values].map(([key, value]) => `${key.startsWith("~") ? `"${key}"` : quoted(key)} ${value};`),
  ]);
