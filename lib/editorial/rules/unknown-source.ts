import { unknownReferences } from "../reading/unknown.ts";
import { folderRule } from "../rule.ts";

/** A source that is named but defined nowhere. */
export const unknownSource = folderRule("unknown-source", "error", (folder) => unknownReferences(folder, ["source"]));
