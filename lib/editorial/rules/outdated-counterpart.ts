import { sectionsOf } from "../reading/body.ts";
import { pairsIn, perPair, stampsOf } from "../reading/editions.ts";
import { type Finding, folderRule } from "../rule.ts";

const inPair = perPair(({ folder: home, english, chinese }): Finding<"outdated-counterpart">[] => {
  const stamps = stampsOf(chinese);
  if (!stamps) return [];
  const current = new Map(sectionsOf(english).map(({ id, hash }) => [id, hash]));
  return sectionsOf(chinese).flatMap(({ id, at }): Finding<"outdated-counterpart">[] => {
    if (id === null || !current.has(id) || current.get(id) === stamps.get(id)) return [];
    const values = { section: id, page: home };
    return [{ file: chinese, at, say: stamps.has(id) ? "changed" : "unstamped", with: values }];
  });
});

/** A section whose English has changed since it was translated. Readers are told; the build goes on. */
export const outdatedCounterpart = folderRule("outdated-counterpart", "warning", (folder) =>
  pairsIn(folder).flatMap(inPair),
);
