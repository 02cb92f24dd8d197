import type { Passage } from "../passage.ts";

const many = 4;

/** The passages whose heading stands on several pages, so that it alone does not tell what they are about. */
export function repeatedHeadings(passages: readonly Passage[]): ReadonlySet<Passage> {
  const pages = new Map<string, Set<string>>();
  const headingOf = ({ heading }: Passage) => Object.values(heading ?? {})[0];
  for (const passage of passages) {
    const heading = headingOf(passage);
    if (heading !== undefined) pages.set(heading, (pages.get(heading) ?? new Set()).add(passage.path));
  }
  return new Set(passages.filter((passage) => (pages.get(headingOf(passage) ?? "")?.size ?? 0) >= many));
}
