import { folderOf } from "../content-file.ts";
import { type ContentFolder, kindOf } from "../content-folder.ts";
import { proseFileNames } from "../languages.ts";
import { appRoutes } from "../reading/app-routes.ts";
import { isRecord } from "../reading/url-record.ts";
import { type Finding, folderRule } from "../rule.ts";

type Found = Finding<"misplaced-file">[];

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

const others = ({ others: paths }: ContentFolder): Found =>
  [...paths.keys()].flatMap((path): Found => {
    if (isRecord(path)) return [];
    const fixed = path.replace(/\.yml$/, ".yaml").replace(/\.md$/, ".mdx");
    return [
      { file: path, at: 0, say: fixed !== path && kindOf(fixed) ? "ending" : "nowhere", with: { name: nameOf(fixed) } },
    ];
  });

/** How deep a page lies below its room: only pages of content/pages/ lie one below the other. */
const depths: Record<string, number> = { schemes: 2, offices: 2, institutions: 2, news: 3, events: 3 };

const proses = ({ files }: ContentFolder): Found =>
  files.flatMap((file): Found => {
    if (!file.body) return [];
    const parts = folderOf(file.path).split("/");
    const [room = "", first = ""] = parts;
    if (!proseFileNames.includes(nameOf(file.path)))
      return [{ file, at: 0, say: "locale", with: { names: proseFileNames } }];
    if (parts.length !== (depths[room] ?? parts.length)) return [{ file, at: 0, say: "depth", with: { room } }];
    if (room !== "pages") return [];
    if (first === "") return [{ file, at: 0, say: "depth", with: { room } }];
    const address = `/${parts.slice(1).join("/")}`;
    const taken = appRoutes().pages.has(address) || (appRoutes().reserved.has(first) && isRoom(first));
    return taken ? [{ file, at: 0, say: "taken", with: { address } }] : [];
  });

/** Parts of the site whose pages are made from data, so that no page may be written below them. */
const isRoom = (first: string) =>
  ["schemes", "offices", "about", "contact", "problem", "news", "events", "newsletters"].includes(first);

/** A file where none of its kind belongs. */
export const misplacedFile = folderRule("misplaced-file", "error", (folder) => [...others(folder), ...proses(folder)]);
