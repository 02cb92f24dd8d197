import { expect, test } from "vitest";
import { asText } from "#lib/editorial/format/text.ts";
import { contentText, problemsAfter } from "../changed-content.ts";
import { harmlessData } from "./harmless-data.ts";
import { harmlessProse } from "./harmless-prose.ts";
import type { Harmless } from "./mutation.ts";

/** An edit that changes nothing proves nothing. */
const changesSomething = ({ change }: Harmless) =>
  Object.entries(change).some(([file, text]) => {
    try {
      return text !== contentText(file);
    } catch {
      return true;
    }
  });

/** False alarms teach editors to look away. */
test("no harmless edit is complained of", () => {
  const edits = [...harmlessProse(), ...harmlessData()].filter(changesSomething);
  const complaints = edits.flatMap(({ name, change }) => {
    const problems = problemsAfter(change);
    return problems.length > 0 ? [`${name}: ${problems.slice(0, 3).map(asText).join("; ")}`] : [];
  });
  console.log(`${edits.length - complaints.length} / ${edits.length} harmless edits passed`);
  expect(complaints).toEqual([]);
}, 600_000);
