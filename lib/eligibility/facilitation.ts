import type { RouteResult } from "./assess.ts";

/** Why an employer need not prove that a post is hard to fill locally. */
export type Facilitation = "talent-list" | "pay-two-million";

const waivers: Readonly<Record<string, Facilitation>> = {
  "talent-list-profession": "talent-list",
  "job-annual-pay": "pay-two-million",
};

/** The waivers on which a route that is met rests: none where the post is taken to be hard to fill anyway. */
export function facilitationOf({ outcome, criteria }: RouteResult): Facilitation[] {
  if (outcome !== "meets") return [];
  const needed = criteria.some(
    ({ criterion, result }) => criterion.criterion === "not-readily-filled-locally" && result === "unmet",
  );
  if (!needed) return [];
  return criteria.flatMap(({ criterion, result }) => (result === "met" ? (waivers[criterion.criterion] ?? []) : []));
}
