import { applicationNames } from "../reading/application-text.ts";
import { isReadable } from "../reading/body.ts";
import { definitionsIn } from "../reading/definitions.ts";
import { referencesIn } from "../reading/references.ts";
import { syntaxErrorOf } from "../reading/yaml-data.ts";
import { folderRule } from "../rule.ts";

/** A fact that no page, no data and no part of the application names: nobody would notice that it is wrong. */
export const orphanedFact = folderRule("orphaned-fact", "error", (folder) => {
  if (!folder.files.every((file) => isReadable(file) && !syntaxErrorOf(file))) return [];
  const named = new Set(
    folder.files.flatMap((file) => referencesIn(file).flatMap(({ kind, id }) => (kind === "fact" ? [id] : []))),
  );
  return definitionsIn(folder).fact.all.flatMap(({ id, file, at }) =>
    named.has(id) || applicationNames(id) ? [] : [{ file, at, say: "orphaned" as const, with: { id } }],
  );
});
