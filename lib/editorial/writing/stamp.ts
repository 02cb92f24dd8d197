import { isMap, parseDocument, type Document as YamlDocument } from "yaml";
import { outlineOf } from "#lib/content/mdx/outline.ts";
import { normalise, splitMdx } from "../content-file.ts";

/** There is nothing to stamp. */
export class StampError extends Error {
  override name = "StampError";
}

const withHead = (head: YamlDocument, body: string): string =>
  `---\n${head.toString({ singleQuote: true, lineWidth: 0 }).trimEnd()}\n---\n${body}`;

/** The hashes of the sections of an English body, by their ids. */
export const hashesOf = (english: string): Map<string, string> =>
  new Map(outlineOf(splitMdx(normalise(english)).body.text).sections.map(({ id = "", hash }) => [id, hash]));

/**
 * The text of a translation with the hashes of the English sections it was made from: of all of them, or of one.
 * Throws a StampError where the English page has no such section.
 */
export function stamped(translation: string, english: string, section?: string): string {
  const { head, body } = splitMdx(normalise(translation));
  const document = parseDocument(head.text);
  const hashes = hashesOf(english);
  if (section === undefined) {
    document.set("basedOn", Object.fromEntries(hashes));
    return withHead(document, body.text);
  }
  const hash = hashes.get(section);
  if (hash === undefined)
    throw new StampError(`the English page has no section "${section}"; it has ${[...hashes.keys()].join(", ")}`);
  const known: unknown = document.get("basedOn");
  const before = isMap(known) ? (known.toJSON() as Record<string, string>) : {};
  const all = { ...before, [section]: hash };
  const inOrder = [...hashes.keys()].flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]] as const]));
  document.set("basedOn", Object.fromEntries(inOrder));
  return withHead(document, body.text);
}
