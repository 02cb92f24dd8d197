import { schemaFindingsOf } from "../reading/schema-findings.ts";
import { fileRule } from "../rule.ts";

/** A key that is required and not there, or there without a value. */
export const missingKey = fileRule("missing-key", "error", schemaFindingsOf("missing-key"));
