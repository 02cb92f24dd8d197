import { folderOf } from "../content-file.ts";
import type { ContentFolder } from "../content-folder.ts";
import { writtenLocales } from "../languages.ts";
import { recordFile } from "../reading/url-record.ts";
import { type Finding, folderRule } from "../rule.ts";

type Room = { data: string; needsProse: boolean };

/** What lies in each folder of a room: its data, and in most of them its words. */
const rooms: Readonly<Record<string, Room>> = {
  schemes: { data: "scheme.yaml", needsProse: true },
  offices: { data: "office.yaml", needsProse: false },
  institutions: { data: "institution.yaml", needsProse: true },
  news: { data: "news.yaml", needsProse: true },
  events: { data: "event.yaml", needsProse: true },
};

/** Files without which the portal cannot be built, or would forget what it once published. */
const core = [
  "glossary.yaml",
  "notices.yaml",
  "places.yaml",
  "redirects.yaml",
  "search.yaml",
  "universities.yaml",
  recordFile,
];

/** The files of a whole content folder that are not there. */
const missingFiles = ({ byPath, others }: ContentFolder): Finding<"incomplete-folder">[] =>
  core
    .filter((path) => !byPath.has(path) && !others.has(path))
    .map((path) => ({ file: path, at: 0, say: "core", with: { file: `content/${path}` } }));

/** Words without their data, or data without words: neither makes a page. A file that everything else needs. */
export const incompleteFolder = folderRule("incomplete-folder", "error", (folder) => [
  ...missingFiles(folder),
  ...halfFolders(folder),
]);

const halfFolders = (folder: ContentFolder): Finding<"incomplete-folder">[] =>
  folder.files.flatMap((file): Finding<"incomplete-folder">[] => {
    const home = folderOf(file.path);
    const room = rooms[home.split("/")[0] ?? ""];
    if (!room) return [];
    if (file.body) {
      const first = writtenLocales.map((locale) => `${home}/${locale}.mdx`).find((path) => folder.byPath.has(path));
      if (folder.byPath.has(`${home}/${room.data}`) || folder.others.has(`${home}/${room.data}`) || first !== file.path)
        return [];
      return [{ file, at: 0, say: "data", with: { file: `content/${home}/${room.data}` } }];
    }
    if (!room.needsProse || !file.path.endsWith(`/${room.data}`)) return [];
    const hasWords = writtenLocales.some((locale) => folder.byPath.has(`${home}/${locale}.mdx`));
    return hasWords
      ? []
      : [
          {
            file,
            at: 0,
            say: "words",
            with: { files: writtenLocales.map((locale) => `content/${home}/${locale}.mdx`) },
          },
        ];
  });
