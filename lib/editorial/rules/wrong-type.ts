import { schemaFindingsOf } from "../reading/schema-findings.ts";
import { fileRule } from "../rule.ts";

/** A text where a number belongs, a single value where a list belongs. */
export const wrongType = fileRule("wrong-type", "error", schemaFindingsOf("wrong-type"));
