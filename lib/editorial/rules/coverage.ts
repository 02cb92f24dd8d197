import { office as officeSchema } from "#lib/content/schema/office.ts";
import { placeFile } from "#lib/content/schema/place.ts";
import { coverageProblems, type Network } from "#lib/directory/coverage.ts";
import { type ContentFile, idOf } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { dataOf, placeOf, placeOfKey, scalarsOf } from "../reading/yaml-data.ts";
import { type Finding, folderRule } from "../rule.ts";
import type { Saying } from "../words/words.ts";

type Office = Network["offices"] extends ReadonlyMap<string, infer O> ? O : never;

const readOffice = kept("office", (file): Office | null => {
  const result = officeSchema.safeParse(dataOf(file));
  return result.success ? { id: idOf(file), ...result.data } : null;
});

const readPlaces = kept("places", (file): Pick<Network, "places" | "fallbacks"> | null => {
  const result = placeFile.safeParse(dataOf(file));
  return result.success ? result.data : null;
});

/** The network as it is written; undefined where a part of it breaks its schema, which has been reported. */
function networkOf(folder: ContentFolder, list: ContentFile): Network | undefined {
  const known = readPlaces(list);
  const offices = ofKind(folder, "OfficeData").map(readOffice);
  if (!known || offices.includes(null)) return undefined;
  return { ...known, offices: new Map(offices.flatMap((office) => (office ? [[office.id, office]] : []))) };
}

/** What another rule reports at the very id. */
const reportedElsewhere = ["unknownOffice", "unknownAlternate", "unknownPlace", "listedTwice"];

/** Where an office says that it covers a place. */
function claimAt(file: ContentFile, code: string): number {
  const claim = scalarsOf(file).find(
    ({ keys, value }) => String(keys[0]).startsWith("coverage") && keys[0] !== "coverageCities" && value === code,
  );
  return claim?.at ?? placeOfKey(file, ["coverage"]);
}

/** Where an office says what is wrong with it. */
function placeInOffice(file: ContentFile, kind: string, code: string): number {
  if (kind === "noParent" || kind === "ownParent") return placeOfKey(file, ["parent"]);
  if (kind !== "cityOutsideParent") return claimAt(file, code);
  const city = scalarsOf(file).find(({ keys, value }) => keys[0] === "coverageCities" && value === code);
  return city?.at ?? placeOfKey(file, ["coverageCities"]);
}

/** Every place is answered for by exactly one office, or by a declared fallback. */
export const coverage = folderRule("coverage", "error", (folder) => {
  const [list] = ofKind(folder, "PlaceFile");
  const network = list && networkOf(folder, list);
  if (!list || !network) return [];
  const officeFiles = new Map(ofKind(folder, "OfficeData").map((file) => [idOf(file), file]));
  const atPlace = (code: string, key?: string) => {
    const index = network.places.findLastIndex((place) => place.code === code);
    return placeOf(list, ["places", index, key ?? "code"]);
  };
  return coverageProblems(network).flatMap(({ subject, kind, values }): Finding<"coverage">[] => {
    if (reportedElsewhere.includes(kind)) return [];
    const say = kind as Saying<"coverage">;
    const code = values["code"] ?? "";
    if (kind === "claimedTwice")
      return [...officeFiles].flatMap(([id, file]) =>
        (values["offices"] ?? "").split(" and ").includes(id)
          ? [{ file, at: claimAt(file, code), say, with: values }]
          : [],
      );
    if ("office" in subject) {
      const file = officeFiles.get(subject.office) ?? list;
      return [{ file, at: placeInOffice(file, kind, code), say, with: values }];
    }
    if ("fallback" in subject) {
      const index = network.fallbacks.findIndex(({ id }) => id === subject.fallback);
      return [{ file: list, at: placeOf(list, ["fallbacks", index, "chain"]), say, with: values }];
    }
    return [{ file: list, at: atPlace(subject.place, kind === "uncovered" ? "code" : "fallback"), say, with: values }];
  });
});
