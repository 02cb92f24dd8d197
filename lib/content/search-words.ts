import { ContentError, documentsOf } from "./documents.ts";

const [file] = documentsOf("SearchWordsFile");
if (!file) throw new ContentError("content/search.yaml is missing");

/** The words by which people ask for what the pages call otherwise. */
export const searchWords = file;
