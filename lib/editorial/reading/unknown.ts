import type { Referent } from "#lib/content/schema/common.ts";
import type { ContentFolder } from "../content-folder.ts";
import type { Finding } from "../rule.ts";
import { definitionsIn } from "./definitions.ts";
import { nearest } from "./known-keys.ts";
import { referencesIn } from "./references.ts";

type Rule = "unknown-fact" | "unknown-source" | "unknown-office" | "unknown-subject" | "unknown-place";

/** What names something of a kind that does not exist. */
export function unknownReferences(folder: ContentFolder, kinds: readonly Referent[]): Finding<Rule>[] {
  const definitions = definitionsIn(folder);
  return folder.files.flatMap((file) =>
    referencesIn(file).flatMap(({ kind, id, at }): Finding<Rule>[] => {
      if (!kinds.includes(kind) || !definitions[kind].complete || definitions[kind].byId.has(id)) return [];
      const meant = nearest(id, definitions[kind].byId.keys());
      return meant === undefined
        ? [{ file, at, say: "unknown", with: { id } }]
        : [{ file, at, say: "misspelt", with: { id, meant } }];
    }),
  );
}
