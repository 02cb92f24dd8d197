import type { Referent } from "#lib/content/schema/common.ts";
import { escapePattern } from "#lib/locales/escape-pattern.ts";
import { folderOf } from "../content-file.ts";
import { type ContentFolder, openFolder, type Texts } from "../content-folder.ts";
import { addressOf, isAnswered } from "../reading/addresses.ts";
import { sectionsOf } from "../reading/body.ts";
import { pairsIn, stampsOf } from "../reading/editions.ts";
import { referencesIn } from "../reading/references.ts";
import { recordFile } from "../reading/url-record.ts";
import { isAddressName } from "./address-name.ts";
import { hashesOf, stamped } from "./stamp.ts";
import { updatedRecord } from "./urls.ts";

/** A page cannot be renamed as it was asked for. */
export class MoveError extends Error {
  override name = "MoveError";
}

const referents: Readonly<Record<string, Referent>> = {
  schemes: "scheme",
  offices: "office",
  institutions: "institution",
  news: "news",
};

const redirectsFile = "redirects.yaml";

const roomOf = (folder: string) => folder.split("/")[0] ?? "";

function refuse(folder: ContentFolder, from: string, to: string): void {
  const isThere = (home: string) => folder.files.some(({ path }) => path.startsWith(`${home}/`));
  if (!isThere(from)) throw new MoveError(`there is no content/${from}`);
  if (isThere(to)) throw new MoveError(`content/${to} exists already`);
  if (roomOf(from) !== roomOf(to))
    throw new MoveError(`${from} cannot leave ${roomOf(from)}/: its files are of another kind`);
  if (!isAddressName(to))
    throw new MoveError(`"${to}" cannot be an address; use lower-case letters, digits and hyphens`);
  const address = addressOf(to);
  if (address === undefined || addressOf(from) === undefined) throw new MoveError(`${from} has no page of its own`);
  if (isAnswered(folder, address) && !isRedirected(folder, address)) throw new MoveError(`${address} is taken`);
}

const isRedirected = ({ byPath }: ContentFolder, address: string) =>
  new RegExp(`from: ["']?${escapePattern(address)}["']?[,\\s}]`).test(byPath.get(redirectsFile)?.text ?? "");

/** An address as it stands in a link, a key or a value, and not as a part of a longer one. */
const asWhole = (address: string) => new RegExp(`(?<![\\w/.-])${escapePattern(address)}(?=[)#?"'\\s,}\\]:]|$)`, "gm");

/** Where a file or folder lies after a folder was renamed. */
const renamed = (path: string, from: string, to: string): string =>
  path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;

/** The addresses below a folder that change with it, old to new; the longest first. */
function movedAddresses(folder: ContentFolder, from: string, to: string): [string, string][] {
  const homes = new Set(folder.files.map(({ path }) => folderOf(path)));
  return [...homes]
    .filter((home) => renamed(home, from, to) !== home)
    .flatMap((home): [string, string][] => {
      const [before, after] = [addressOf(home), addressOf(renamed(home, from, to))];
      return before && after ? [[before, after]] : [];
    })
    .sort(([a], [b]) => b.length - a.length);
}

/** The text of a file with the ids of what was moved changed where the file names it. */
function withIds(folder: ContentFolder, path: string, kind: Referent | undefined, from: string, to: string): string {
  const file = folder.byPath.get(path);
  if (!file) return folder.others.get(path) ?? "";
  const places = referencesIn(file).filter((reference) => reference.kind === kind && reference.id === from);
  return places
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at }) => {
      const start = text.indexOf(from, at);
      return start < 0 ? text : text.slice(0, start) + to + text.slice(start + from.length);
    }, file.text);
}

/** The redirects with those of the moved addresses; one that led the other way round is taken out. */
function withRedirects(text: string, moves: readonly (readonly [string, string])[]): string {
  const without = moves.reduce(
    (known, [, after]) =>
      known.replace(new RegExp(`^.*from: ["']?${escapePattern(after)}["']?[,\\s}].*\\n(?: {4}to:.*\\n)?`, "m"), ""),
    text,
  );
  const lines = moves.map(([before, after]) => `  - { from: ${before}, to: ${after} }\n`);
  return `${without.trimEnd()}\n${lines.join("")}`;
}

/** A translation that was up to date stays so: the links of both languages were rewritten alike. */
function confirm(folder: ContentFolder, after: Map<string, string>, from: string, to: string): void {
  for (const { english: en, chinese: zh } of pairsIn(folder)) {
    const [path, original] = [renamed(zh.path, from, to), after.get(renamed(en.path, from, to)) ?? ""];
    if (original === en.text) continue;
    const stamps = stampsOf(zh);
    const hashes = hashesOf(original);
    for (const { id, hash } of sectionsOf(en))
      if (id !== null && stamps?.get(id) === hash && hashes.get(id) !== hash)
        after.set(path, stamped(after.get(path) ?? "", original, id));
  }
}

/** A content folder as it is after a folder was renamed: links and ids follow, and the old address is redirected. */
export function moved(texts: Texts, from: string, to: string, today: string): Map<string, string> {
  const folder = openFolder(texts, { today });
  refuse(folder, from, to);
  const moves = movedAddresses(folder, from, to);
  const kind = referents[roomOf(from)];
  const [oldId, newId] = [from.split("/").at(-1) ?? "", to.split("/").at(-1) ?? ""];
  const after = new Map<string, string>();
  for (const path of texts.keys()) {
    let text = path === recordFile ? (texts.get(path) ?? "") : withIds(folder, path, kind, oldId, newId);
    if (path !== recordFile) for (const [before, next] of moves) text = text.replace(asWhole(before), next);
    if (path === redirectsFile) text = withRedirects(text, moves);
    after.set(renamed(path, from, to), text);
  }
  confirm(folder, after, from, to);
  if (!after.has(redirectsFile)) after.set(redirectsFile, withRedirects("redirects:\n", moves));
  after.set(recordFile, updatedRecord(openFolder(after, { today })));
  return after;
}
