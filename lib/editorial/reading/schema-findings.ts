import { kinds } from "#lib/content/schema/kinds.ts";
import { type ContentFile, hasOpenHead } from "../content-file.ts";
import { kept } from "../kept.ts";
import type { FileFinding } from "../rule.ts";
import { type Issue, judge, type SchemaFinding, type SchemaRule } from "./schema-judge.ts";
import { dataOf, type Keys, syntaxErrorOf } from "./yaml-data.ts";

/**
 * How far a branch of a union is from what was written. A branch for another type of value is farthest; keys of its
 * own that are missing or unknown tell more than what is wrong somewhere below.
 */
function costOf(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    const isOwn = issue.path.length <= 1;
    const isMissing = issue.input === undefined;
    if (issue.code === "invalid_type" && issue.path.length === 0 && !isMissing) return sum + 100;
    if (issue.code === "unrecognized_keys") return sum + issue.keys.length * (issue.path.length === 0 ? 3 : 1);
    if (isMissing && isOwn) return sum + 4;
    if (issue.code === "invalid_union" && issue.errors.length > 0)
      return sum + Math.min(...issue.errors.map((branch) => costOf(branch))) / (issue.path.length === 0 ? 1 : 8);
    return sum + 1;
  }, 0);
}

/** What may stand where every branch of a union is true, false or some words; undefined where one is more than that. */
function plainValues(branches: readonly (readonly Issue[])[]): (string | boolean)[] | undefined {
  const values = branches.map((issues) => {
    const [issue] = issues;
    if (!issue || issues.length > 1 || issue.path.length > 0) return undefined;
    if (issue.code === "invalid_type" && issue.expected === "boolean") return [true, false];
    return issue.code === "invalid_value" ? issue.values.map(String) : undefined;
  });
  return values.every((each) => each !== undefined) ? values.flat() : undefined;
}

/** The issues of the branches that come closest to what was written. */
function flat(issues: readonly Issue[], path: Keys = []): { issue: Issue; path: Keys }[] {
  return issues.flatMap((issue) => {
    const here = [...path, ...(issue.path as Keys)];
    if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path: here }];
    const values = plainValues(issue.errors);
    if (values) return [{ issue: { code: "invalid_value", values, path: [], message: "" }, path: here }];
    const [best = []] = issue.errors.toSorted((a, b) => costOf(a) - costOf(b));
    return flat(best, here);
  });
}

/** A key that is misspelt is reported once, not also as missing. */
function distinct(findings: readonly SchemaFinding[]): SchemaFinding[] {
  const meant = new Set(
    findings.flatMap(({ with: values }) => {
      const name = String(values?.["name"]);
      const parent = name.slice(0, name.lastIndexOf(".") + 1);
      return values?.["meant"] === undefined ? [] : [`${parent}${String(values["meant"])}`];
    }),
  );
  const seen = new Set<string>();
  return findings.filter(({ rule, say, at, with: values }) => {
    if (rule === "missing-key" && say === "missing" && meant.has(String(values?.["name"]))) return false;
    const key = `${rule} ${at} ${String(values?.["name"])}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What the schema of its kind has to say of the YAML or front matter of a file. */
const schemaFindings = kept("schema", (file): SchemaFinding[] => {
  if (syntaxErrorOf(file) || hasOpenHead(file)) return [];
  const root = dataOf(file);
  const result = kinds[file.kind].schema.safeParse(root, { reportInput: true });
  if (result.success) return [];
  return distinct(flat(result.error.issues).flatMap((found) => judge({ file, root, ...found })));
});

/** The findings that a rule of its own reports. */
export const schemaFindingsOf =
  <R extends SchemaRule>(rule: R) =>
  (file: ContentFile): FileFinding<R>[] =>
    schemaFindings(file).flatMap(({ rule: own, ...finding }) => (own === rule ? [finding as FileFinding<R>] : []));
