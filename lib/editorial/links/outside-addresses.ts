import type { ContentFolder } from "../content-folder.ts";
import { linksOf } from "../reading/body.ts";
import { scalarsOf } from "../reading/yaml-data.ts";

const isOutside = (text: unknown): text is string => typeof text === "string" && /^https?:\/\/\S+$/i.test(text);

const withoutAnchor = (address: string) => address.replace(/#.*$/, "");

/** Every address outside that the content names, with the files that name it. */
export function outsideAddresses({ files }: ContentFolder): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    if (file.kind === "LinkReport") continue;
    const named = file.body ? linksOf(file).map(({ url }) => url) : scalarsOf(file).map(({ value }) => value);
    for (const address of named)
      if (isOutside(address))
        found.set(withoutAnchor(address), (found.get(withoutAnchor(address)) ?? new Set<string>()).add(file.path));
  }
  return new Map(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([address, paths]) => [address, [...paths].sort()]),
  );
}
