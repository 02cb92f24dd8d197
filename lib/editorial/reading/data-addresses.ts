import { kept } from "../kept.ts";
import { placeOfKey, scalarsOf } from "./yaml-data.ts";

/** Addresses of ours that data files name, as keys or as values. */
export const addressesInData = kept("addresses-in-data", (file): { url: string; at: number }[] => {
  if (file.body || file.kind === "RedirectFile") return [];
  const seen = new Set<string>();
  return scalarsOf(file).flatMap(({ keys, value, at }) => {
    const index = keys.findIndex((key) => typeof key === "string" && key.startsWith("/"));
    const path = keys.slice(0, index + 1);
    if (index >= 0 && !seen.has(path.join("\0"))) {
      seen.add(path.join("\0"));
      return [{ url: String(keys[index]), at: placeOfKey(file, path) }];
    }
    return typeof value === "string" && /^\/[a-z]\S*$/.test(value) ? [{ url: value, at }] : [];
  });
});
