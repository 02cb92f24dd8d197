import { schemaFindingsOf } from "../reading/schema-findings.ts";
import { fileRule } from "../rule.ts";

/** A value of the right type that is not one of those allowed, or not written as it should be. */
export const wrongValue = fileRule("wrong-value", "error", schemaFindingsOf("wrong-value"));
