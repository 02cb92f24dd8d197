import { unknownReferences } from "../reading/unknown.ts";
import { folderRule } from "../rule.ts";

/** A code of a place that places.yaml does not list. */
export const unknownPlace = folderRule("unknown-place", "error", (folder) => unknownReferences(folder, ["place"]));
