import { documentsOf } from "./documents.ts";
import type { Office } from "./schema/office.ts";
import type { Fallback, Place } from "./schema/place.ts";

/** The folder a data file lies in is the id of the thing it describes. */
export const folderName = (path: string): string => path.split("/").at(-2) ?? "";

/** Every office, by id. */
export const offices: ReadonlyMap<string, Office> = new Map(
  documentsOf("OfficeData").map(({ path, ...office }) => [folderName(path), { id: folderName(path), ...office }]),
);

const placeFiles = documentsOf("PlaceFile");

export const places: readonly Place[] = placeFiles.flatMap((file) => file.places);

export const fallbacks: readonly Fallback[] = placeFiles.flatMap((file) => file.fallbacks);
