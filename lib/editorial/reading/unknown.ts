import type { Referent } from "#lib/content/schema/common.ts";
import type { ContentFolder } from "../content-folder.ts";
import { perFolder } from "../per-folder.ts";
import type { Finding } from "../rule.ts";
import { definitionsIn } from "./definitions.ts";
import { nearest } from "./known-keys.ts";
import { referencesIn } from "./references.ts";

type Rule = "unknown-fact" | "unknown-source" | "unknown-office" | "unknown-subject" | "unknown-place";

/** Everything in a folder that names what does not exist. */
const allUnknown = perFolder((folder): (Finding<Rule> & { kind: Referent })[] => {
  const definitions = definitionsIn(folder);
  return folder.files.flatMap((file) =>
    referencesIn(file).flatMap(({ kind, id, at }): (Finding<Rule> & { kind: Referent })[] => {
      const { byId, complete } = definitions[kind];
      if (!complete || byId.has(id)) return [];
      const meant = nearest(id, byId.keys());
      return meant === undefined
        ? [{ kind, file, at, say: "unknown", with: { id } }]
        : [{ kind, file, at, say: "misspelt", with: { id, meant } }];
    }),
  );
});

/** What names something of some kinds that does not exist. */
export const unknownReferences = (folder: ContentFolder, kinds: readonly Referent[]): Finding<Rule>[] =>
  allUnknown(folder).flatMap(({ kind, ...finding }) => (kinds.includes(kind) ? [finding] : []));
