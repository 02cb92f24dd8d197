import { localeEntry, localeIds } from "#lib/locales/registry.ts";
import { citedFacts, sectionIds } from "./body-references.ts";
import type { ContentFile } from "./content-file.ts";
import type { Problem } from "./problem.ts";

const written = ["en", "zh-hant"] as const;
const fileNames = localeIds.map((locale) => `${locale}.mdx`);

const split = (path: string) => ({
  folder: path.slice(0, path.lastIndexOf("/")),
  name: path.slice(path.lastIndexOf("/") + 1),
});

const atTop = (file: string) => ({ file, line: 1, column: 1 });

const differing = (a: readonly string[], b: readonly string[]) =>
  [...a.filter((id) => !b.includes(id)), ...b.filter((id) => !a.includes(id))].join(", ");

const misnamed = ({ path }: ContentFile): Problem[] =>
  fileNames.includes(split(path).name)
    ? []
    : [
        {
          ...atTop(path),
          rule: "place",
          severity: "error",
          message: `no locale is called so; name the file ${fileNames.join(", ")}`,
        },
      ];

/** Readers of the missing language get the other one with a notice, so this is no error. */
const lone = (folder: string, has: readonly string[]): Problem[] =>
  written
    .filter((locale) => !has.includes(locale))
    .map((locale) => ({
      ...atTop(`${folder}/${has[0]}.mdx`),
      rule: "counterpart",
      severity: "warning",
      message: `write its counterpart content/${folder}/${locale}.mdx; until then readers of ${localeEntry(locale).name} get this page with a notice`,
    }));

function compared(english: ContentFile, chinese: ContentFile): Problem[] {
  const at = { ...atTop(chinese.path), rule: "parity", severity: "error" as const };
  const sections = [sectionIds(english), sectionIds(chinese)] as const;
  const facts = [citedFacts(english), citedFacts(chinese)] as const;
  return [
    ...(sections[0].join() === sections[1].join()
      ? []
      : [
          {
            ...at,
            message: `its sections (${sections[1].join(", ")}) differ from the English ones (${sections[0].join(", ")})`,
          },
        ]),
    ...(differing(...facts) === ""
      ? []
      : [{ ...at, message: `it does not cite the same facts as the English page: ${differing(...facts)}` }]),
  ];
}

/** Every page in both written languages, with the same sections and the same facts. */
export function checkParity(files: readonly ContentFile[]): Problem[] {
  const prose = new Map(files.filter(({ kind }) => kind === "Prose").map((file) => [file.path, file]));
  const folders = [...new Set([...prose.keys()].map((path) => split(path).folder))];
  return [
    ...[...prose.values()].flatMap(misnamed),
    ...folders.flatMap((folder) => {
      const [english, chinese] = written.map((locale) => prose.get(`${folder}/${locale}.mdx`));
      if (english && chinese) return compared(english, chinese);
      const has = written.filter((locale) => prose.has(`${folder}/${locale}.mdx`));
      return has.length > 0 ? lone(folder, has) : [];
    }),
  ];
}
