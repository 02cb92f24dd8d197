import { unknownReferences } from "../reading/unknown.ts";
import { folderRule } from "../rule.ts";

/** An office that is named but has no folder. */
export const unknownOffice = folderRule("unknown-office", "error", (folder) => unknownReferences(folder, ["office"]));
