import type { Problem } from "../problem.ts";

const escapeText = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string) => escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A command by which GitHub shows a problem on its line of a pull request. */
export function asAnnotation({ file, line, column, rule, severity, message, fix }: Problem): string {
  const where = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
  return `::${severity} ${where}::${escapeText(`${message} – ${fix}`)}`;
}
