/** `npm run schemes:graph`: the questions of the scheme check as a picture and as a list, for those who own the rules. */
import { mkdirSync, writeFileSync } from "node:fs";
import { hongKongDay } from "#lib/content/clock.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { walkWays } from "#lib/eligibility/ways.ts";
import { localeIds } from "#lib/locales/registry.ts";
import { graphList } from "./schemes-graph-list.ts";
import { graphPicture } from "./schemes-graph-picture.ts";

const folder = "dist/schemes-graph";
const day = hongKongDay(new Date());
const { graph, shortest } = walkWays(eligibility, day);

mkdirSync(folder, { recursive: true });
for (const locale of localeIds) {
  const picture = graphPicture(graph, locale);
  writeFileSync(`${folder}/${locale}.svg`, picture);
  writeFileSync(`${folder}/${locale}.html`, graphList({ graph, shortest, locale, day, picture }));
}
console.log(
  `${folder}: ${graph.next.size} questions, ${graph.situations} situations, at most ${graph.longest} on a path`,
);
