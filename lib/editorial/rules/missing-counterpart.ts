import { localeEntry } from "#lib/locales/registry.ts";
import { writtenLocales } from "../languages.ts";
import { prosesByFolder } from "../reading/editions.ts";
import { type Finding, folderRule } from "../rule.ts";

/** A page in one of the two written languages. Readers of the other get it with a notice, so it may go out. */
export const missingCounterpart = folderRule("missing-counterpart", "warning", (folder) =>
  [...prosesByFolder(folder)].flatMap(([home, files]) => {
    const file = writtenLocales.flatMap((locale) => files.get(locale) ?? [])[0];
    if (!file) return [];
    return writtenLocales
      .filter((locale) => !files.has(locale))
      .map((locale): Finding<"missing-counterpart"> => {
        const values = { file: `content/${home}/${locale}.mdx`, language: localeEntry(locale).name };
        return { file, at: 0, say: "missing", with: values };
      });
  }),
);
