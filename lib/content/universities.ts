import { ContentError, documentsOf } from "./documents.ts";
import type { University } from "./schema/university.ts";

const [file] = documentsOf("UniversityFile");
if (!file) throw new ContentError("content/universities.yaml is missing");

/** The list as a whole: since when it is in force, how many it holds, what is not known of it. */
export const universityList = file.list;

/** The versions of the list, first to last. */
export const universityListHistory = file.history;

/** Every institution that is or was on the list. */
export const universities: readonly University[] = file.universities;
