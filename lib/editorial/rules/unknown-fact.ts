import { unknownReferences } from "../reading/unknown.ts";
import { folderRule } from "../rule.ts";

/** A fact that is named but defined nowhere. */
export const unknownFact = folderRule("unknown-fact", "error", (folder) => unknownReferences(folder, ["fact"]));
