import { documentsOf } from "./documents.ts";
import { folderName } from "./network.ts";
import type { Institution } from "./schema/institution.ts";
import type { Scheme } from "./schema/scheme.ts";

/** Every admission scheme, by id. */
export const schemes: ReadonlyMap<string, Scheme> = new Map(
  documentsOf("SchemeData").map(({ path, ...scheme }) => [folderName(path), { id: folderName(path), ...scheme }]),
);

/** Every institution that has a page, by id. */
export const institutions: ReadonlyMap<string, Institution> = new Map(
  documentsOf("InstitutionData").map(({ path, ...institution }) => [
    folderName(path),
    { id: folderName(path), ...institution },
  ]),
);
