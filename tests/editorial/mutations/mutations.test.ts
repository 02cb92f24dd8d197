import { expect, test } from "vitest";
import { rules } from "#lib/editorial/registry.ts";
import { problemsAfter } from "../changed-content.ts";
import { dataSlips } from "./data-slips.ts";
import { fileSlips } from "./file-slips.ts";
import { languageSlips } from "./language-slips.ts";
import { linkSlips } from "./link-slips.ts";
import type { Mutation } from "./mutation.ts";
import { proseSlips } from "./prose-slips.ts";
import { schemaMutations } from "./schema-mutations.ts";
import { statementSlips } from "./statement-slips.ts";
import { textSlips } from "./text-slips.ts";
import { valueSlips } from "./value-slips.ts";
import { writingSlips } from "./writing-slips.ts";

/** What the check made of a mistake. */
type Outcome = { mutation: Mutation; caught: boolean; exact: boolean; said: string };

function outcomeOf(mutation: Mutation): Outcome {
  const problems = problemsAfter(mutation.change);
  const right = problems.filter(
    ({ file, rule }) => file === mutation.file && (mutation.rules as readonly string[]).includes(rule),
  );
  return {
    mutation,
    caught: right.length > 0,
    exact: right.some(({ line }) => mutation.lines.includes(line)),
    said:
      problems
        .map(({ file, line, rule }) => `${file}:${line} ${rule}`)
        .slice(0, 5)
        .join(", ") || "nothing",
  };
}

const told = ({ mutation, said }: Outcome) =>
  `${mutation.name}: ${mutation.rules.join(" or ")} at ${mutation.file}:${mutation.lines[0]}; the check said ${said}`;

/**
 * Mistakes made one by one in the real content: every key of every schema removed, given another type of value and
 * misspelt, and every rule broken in more than one way.
 */
test("every mistake is caught, by the right rule, in the right file, and nearly always on the very line", () => {
  const written = [
    dataSlips,
    proseSlips,
    linkSlips,
    statementSlips,
    languageSlips,
    fileSlips,
    writingSlips,
    valueSlips,
    textSlips,
  ].flatMap((make) => make());
  const outcomes = [...written, ...schemaMutations()].map(outcomeOf);
  const missed = outcomes.filter(({ caught }) => !caught);
  const beside = outcomes.filter(({ caught, exact }) => caught && !exact);
  const caught = outcomes.length - missed.length;
  console.log(`${caught} / ${outcomes.length} caught; ${caught - beside.length} on the very line`);
  console.log(beside.map(told).join("\n"));

  expect(missed.map(told)).toEqual([]);
  expect((caught - beside.length) / outcomes.length).toBeGreaterThanOrEqual(0.95);

  const tried = new Map<string, number>();
  for (const { rules: named } of written) for (const rule of named) tried.set(rule, (tried.get(rule) ?? 0) + 1);
  expect(rules.map(({ id }) => id).filter((id) => (tried.get(id) ?? 0) < 2)).toEqual([]);
}, 600_000);
