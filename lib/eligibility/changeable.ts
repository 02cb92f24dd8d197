import type { Reading } from "./reading.ts";
import type { Leaf } from "./rule.ts";
import { termOf } from "./vocabulary.ts";

/** From which part of a threshold an amount of money counts as near it. */
const near = 0.8;

type Direction = "more" | "less" | undefined;

/** Which way an applicant would have to move to satisfy a criterion. */
function directionOf({ criterion: { op, value } }: Leaf): Direction {
  if (op === ">=" || op === ">" || op === "in") return "more";
  if (op === "<=" || op === "<") return "less";
  return op === "=" ? (value === false ? "less" : "more") : undefined;
}

function isNear({ name, criterion: { value } }: Leaf, read: Reading): boolean {
  const [held] = read(name).values;
  return typeof held === "number" && typeof value === "number" && held >= value * near;
}

/** True where an applicant who does not satisfy a criterion can bring it about, by work, by learning or by waiting. */
export function isChangeable(leaf: Leaf, read: Reading): boolean {
  const { changeable } = termOf(leaf.name);
  const direction = directionOf(leaf);
  if (changeable === "little-more") return direction === "more" && isNear(leaf, read);
  return changeable !== undefined && changeable === direction;
}
