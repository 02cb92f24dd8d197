import { folderOf, stemOf } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { perFolder } from "../per-folder.ts";
import { appRoutes } from "./app-routes.ts";
import { isReadable, sectionsOf } from "./body.ts";
import { definitionsIn, idsListedIn } from "./definitions.ts";
import { prosesByFolder } from "./editions.ts";

/** The address, without locale, of what a folder of the content holds; undefined where it has no page of its own. */
export function addressOf(folder: string): string | undefined {
  const [room, ...rest] = folder.split("/");
  const name = rest.join("/");
  if (name === "") return undefined;
  switch (room) {
    case "pages":
      return `/${name}`;
    case "schemes":
    case "offices":
      return `/${room}/${name}`;
    case "institutions":
      return `/about/${name}`;
    case "news":
    case "events":
      return `/${room}/${rest.at(-1)}`;
    default:
      return undefined;
  }
}

/** The folder of the content that an address without locale is made from, if it is made from one. */
export const folderAt = perFolder((folder: ContentFolder): ReadonlyMap<string, string> => {
  const folders = new Set(folder.files.map(({ path }) => folderOf(path)));
  return new Map(
    [...folders].flatMap((each) => {
      const address = addressOf(each);
      return address === undefined ? [] : [[address, each] as const];
    }),
  );
});

const placeAddress = (code: string) => `/contact/${code.toLowerCase()}`;

/** Where the list of places cannot be read, nothing is known of their pages. */
const mayBePlace = (folder: ContentFolder, path: string): boolean =>
  /^\/contact\/[a-z]{2}(?:-[a-z]{2})?$/.test(path) && !definitionsIn(folder).place.complete;

/** Every address, without locale, that is made from the content. */
export const contentAddresses = perFolder(
  (folder: ContentFolder): ReadonlySet<string> =>
    new Set([...folderAt(folder).keys(), ...definitionsIn(folder).place.all.map(({ id }) => placeAddress(id))]),
);

/** Every public address, without locale, of which a record is kept. */
export const publicAddresses = (folder: ContentFolder): string[] =>
  [...new Set([...appRoutes().pages, ...contentAddresses(folder)])].sort();

const answers = perFolder((): Map<string, boolean> => new Map());

/** Whether somebody answers at a path without locale, query or anchor. */
export function isAnswered(folder: ContentFolder, path: string): boolean {
  const known = answers(folder).get(path);
  if (known !== undefined) return known;
  const { pages, patterns } = appRoutes();
  const answer =
    pages.has(path) ||
    contentAddresses(folder).has(path) ||
    mayBePlace(folder, path) ||
    patterns.some((pattern) => pattern.test(path));
  answers(folder).set(path, answer);
  return answer;
}

/** Anchors that the frame of every page has. */
const inFrame = ["main", "top", "sources"];

const listedIn = (folder: ContentFolder, kind: "GlossaryFile" | "ChartData"): string[] =>
  ofKind(folder, kind).flatMap((file) => (kind === "ChartData" ? [stemOf(file.path)] : idsListedIn(file)));

function readAnchors(folder: ContentFolder, path: string): string[] | undefined {
  if (path === "/glossary") return [...inFrame, ...listedIn(folder, "GlossaryFile")];
  if (path === "/statistics") return [...inFrame, ...listedIn(folder, "ChartData")];
  const home = folderAt(folder).get(path);
  const prose = home === undefined ? [] : [...(prosesByFolder(folder).get(home)?.values() ?? [])];
  if (prose.length === 0 || !prose.every(isReadable)) return undefined;
  return [
    ...inFrame,
    ...prose.flatMap((file) => sectionsOf(file).flatMap(({ id, headed }) => (headed && id ? [id] : []))),
  ];
}

const anchors = perFolder((): Map<string, string[] | undefined> => new Map());

/** The anchors of the page at a path; undefined where they are not known for sure. */
export function anchorsOf(folder: ContentFolder, path: string): string[] | undefined {
  const known = anchors(folder);
  if (!known.has(path)) known.set(path, readAnchors(folder, path));
  return known.get(path);
}
