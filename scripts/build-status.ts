import { mkdirSync, writeFileSync } from "node:fs";
import { now } from "#lib/content/clock.ts";
import { openContent } from "#lib/editorial/check-content.ts";
import { partOf, partsWithPages } from "#lib/editorial/preview/addresses.ts";
import { publicPart } from "#lib/editorial/public-part.ts";
import { type PageStatus, type PublicStatus, statusOf, terms } from "#lib/editorial/status.ts";

const rank = ({ folder }: PageStatus): number => (partsWithPages as readonly string[]).indexOf(partOf(folder));

/** Writes how fresh everything is that readers may see; the page /status reads it. */
export function buildStatus(): void {
  const folder = openContent("content");
  const open = publicPart(folder, now());
  const status = statusOf(open);
  const failed = status.links?.failed.filter(({ files }) => files.some((file) => open.byPath.has(file)));
  const publicStatus: PublicStatus = {
    ...status,
    pages: status.pages.toSorted((a, b) => rank(a) - rank(b) || (a.folder < b.folder ? -1 : 1)),
    links: status.links && { ...status.links, failed: failed ?? [] },
    terms,
  };
  mkdirSync("dist/status", { recursive: true });
  writeFileSync("dist/status/status.json", JSON.stringify(publicStatus));
  folder.save();
}
