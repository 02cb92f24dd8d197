import { regionalWordsIn } from "../language/regional-words.ts";
import { chinese } from "../languages.ts";
import { passagesOf, placeInPassage } from "../reading/passages.ts";
import { fileRule } from "../rule.ts";

/** The glossary and the places also hold what other places say. */
const exempt = ["GlossaryFile", "SearchWordsFile"];

/** A word of Taiwan or of the Mainland where Hong Kong has its own. */
export const regionalWord = fileRule("regional-word", "error", (file) =>
  exempt.includes(file.kind)
    ? []
    : passagesOf(file).flatMap((passage) =>
        passage.locale !== chinese
          ? []
          : regionalWordsIn(passage.text).map(({ index, word, local, region }) => ({
              at: placeInPassage(file, passage, index, word.length),
              say: region,
              with: { word, local },
            })),
      ),
);
