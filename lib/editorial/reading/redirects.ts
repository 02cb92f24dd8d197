import type { ContentFile } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { perFolder } from "../per-folder.ts";
import { scalarsOf } from "./yaml-data.ts";

/** An entry of redirects.yaml, with where its two ends stand. */
export type WrittenRedirect = { from: string; to: string; file: ContentFile; fromAt: number; toAt: number };

/** The redirects of a folder, in order; entries that lack an end have been reported already. */
export const redirectsIn = perFolder((folder: ContentFolder): WrittenRedirect[] =>
  ofKind(folder, "RedirectFile").flatMap((file) => {
    const entries = new Map<number, Partial<WrittenRedirect>>();
    for (const { keys, value, at } of scalarsOf(file)) {
      const [list, index, key] = keys;
      if (list !== "redirects" || typeof index !== "number" || typeof value !== "string") continue;
      const entry = entries.get(index) ?? {};
      if (key === "from") entries.set(index, { ...entry, from: value, fromAt: at });
      if (key === "to") entries.set(index, { ...entry, to: value, toAt: at });
    }
    return [...entries.values()].flatMap(({ from, to, fromAt = 0, toAt = 0 }) =>
      from === undefined || to === undefined ? [] : [{ from, to, file, fromAt, toAt }],
    );
  }),
);
