import { schemaFindingsOf } from "../reading/schema-findings.ts";
import { fileRule } from "../rule.ts";

/** A key that the schema of its kind does not know. */
export const unknownKey = fileRule("unknown-key", "error", schemaFindingsOf("unknown-key"));
