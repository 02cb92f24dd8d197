import { visit } from "yaml";
import type { z } from "zod";
import { kinds } from "#lib/content/schema/kinds.ts";
import { type ContentFile, positionAt, positionOf } from "./content-file.ts";
import { perFile } from "./per-file.ts";
import type { Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/** Of the branches of a union, the one that comes closest to what was written. */
function closestBranch(issue: Issue): { path: PropertyKey[]; issue: Issue } {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return { path: issue.path, issue };
  const [best] = issue.errors.toSorted((a, b) => a.length - b.length || depthOf(b) - depthOf(a));
  const [first] = best ?? [];
  if (!first) return { path: issue.path, issue };
  const inner = closestBranch(first);
  return { path: [...issue.path, ...inner.path], issue: inner.issue };
}

const depthOf = (issues: Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));

function inWords(issue: Issue, path: PropertyKey[]): { path: PropertyKey[]; message: string } {
  const name = path.map(String).join(".") || "this file";
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    return {
      path: [...path, key],
      message: `${[...path, key].map(String).join(".")}: this key is not known here; remove or correct it`,
    };
  }
  if (issue.code === "invalid_type" && issue.input === undefined)
    return { path, message: `${name}: is missing; add it (${issue.expected})` };
  return { path, message: `${name}: ${issue.message}` };
}

const syntaxProblems = (file: ContentFile): Problem[] =>
  file.yaml.errors.map((error) => ({
    file: file.path,
    ...positionAt(file, error.pos[0]),
    rule: "yaml",
    severity: "error",
    message: error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "cannot be read as YAML",
  }));

/** Words that other readers of YAML take for true or false: an unquoted NO is Norway to us and `false` to them. */
const ambiguous = /^(?:y|yes|n|no|on|off)$/i;

function ambiguousWords(file: ContentFile): Problem[] {
  const problems: Problem[] = [];
  visit(file.yaml, {
    Scalar(_, { value, type, range }) {
      if (type !== "PLAIN" || typeof value !== "string" || !ambiguous.test(value)) return;
      const message = `${value} means true or false in YAML; write it in quotation marks: '${value}'`;
      problems.push({
        file: file.path,
        ...positionAt(file, range?.[0] ?? 0),
        rule: "yaml",
        message,
        severity: "error",
      });
    },
  });
  return problems;
}

/** What the schema of its kind has to say of the YAML or front matter of a file. */
export const checkSchema = perFile((file): Problem[] => {
  if (file.yaml.errors.length > 0) return syntaxProblems(file);
  const result = kinds[file.kind].schema.safeParse(file.yaml.toJS() ?? {}, { reportInput: true });
  const ambiguities = ambiguousWords(file);
  if (result.success) return ambiguities;
  const issues = result.error.issues.map((issue) => {
    const closest = closestBranch(issue);
    const { path, message } = inWords(closest.issue, closest.path);
    return { file: file.path, ...positionOf(file, path), rule: "schema", message, severity: "error" as const };
  });
  return [...ambiguities, ...issues];
});
