import type { KindName } from "#lib/content/schema/kinds.ts";
import { type ContentFile, folderOf } from "../content-file.ts";
import type { ContentFolder } from "../content-folder.ts";
import { addressOf } from "../reading/addresses.ts";
import { referencesIn } from "../reading/references.ts";
import { scalarsOf } from "../reading/yaml-data.ts";

/** The pages on which data without a page of its own is seen. */
const shownAt: Partial<Record<KindName, string>> = {
  ChartData: "/statistics",
  GlossaryFile: "/glossary",
  NoticeFile: "/",
  PlaceFile: "/contact",
  SourceFile: "/sources",
  UniversityFile: "/schemes/universities",
};

/** The page of one of the places that an office looks after; that of the others looks the same. */
function placeOf(file: ContentFile): string | undefined {
  const place = file.kind === "OfficeData" ? scalarsOf(file).find(({ keys }) => keys[0] === "coverage") : undefined;
  return typeof place?.value === "string" ? `/contact/${place.value.toLowerCase()}` : undefined;
}

const addressesOf = (file: ContentFile): string[] =>
  [addressOf(folderOf(file.path)) ?? shownAt[file.kind], placeOf(file)].filter((address) => address !== undefined);

/** The pages that show a fact, without locale. */
export const pagesShowing = ({ files }: ContentFolder, fact: string): string[] => [
  ...new Set(
    files
      .filter((file) => referencesIn(file).some(({ kind, id }) => kind === "fact" && id === fact))
      .flatMap(addressesOf),
  ),
];

/** The pages that look different, without locale, after some files and facts have changed. */
export function affectedAddresses(
  folder: ContentFolder,
  changed: ReadonlySet<string>,
  facts: readonly string[],
): string[] {
  const own = folder.files.filter(({ path }) => changed.has(path)).flatMap(addressesOf);
  return [...new Set([...own, ...facts.flatMap((fact) => pagesShowing(folder, fact))])].sort();
}
