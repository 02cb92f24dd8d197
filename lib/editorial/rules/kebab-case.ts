import { kebabCase as kebabName } from "#lib/content/schema/common.ts";
import { toKebab } from "../language/to-kebab.ts";
import { isRecord } from "../reading/url-record.ts";
import { type Finding, folderRule } from "../rule.ts";

/** Files and folders are named in lower case, with hyphens between words: their names become addresses. */
export const kebabCase = folderRule("kebab-case", "error", (folder) =>
  [...folder.files, ...[...folder.others.keys()].filter((path) => !isRecord(path))].flatMap(
    (file): Finding<"kebab-case">[] => {
      const path = typeof file === "string" ? file : file.path;
      const parts = path
        .split("/")
        .map((part, index, all) => (index === all.length - 1 ? part.replace(/\.[a-z]+$/i, "") : part));
      const wrong = parts.find((part) => !kebabName.test(part));
      // What begins with a full stop is a program's own file, and has no place here under any name.
      if (wrong === undefined || wrong.startsWith(".")) return [];
      const meant = toKebab(wrong);
      return meant === ""
        ? [{ file, at: 0, say: "letters", with: { name: wrong } }]
        : [{ file, at: 0, say: "name", with: { name: wrong, meant } }];
    },
  ),
);
