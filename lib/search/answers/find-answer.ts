import type { Answer, AnswerMaker, Asked } from "./answer.ts";
import { factAnswer } from "./fact-answer.ts";
import { officeAnswer } from "./office-answer.ts";
import { placeAnswer } from "./place-answer.ts";
import { schemeAnswer } from "./scheme-answer.ts";
import { universityAnswer } from "./university-answer.ts";

/** In the order in which they are asked; to answer another kind of question, write its maker and add it here. */
const makers: readonly AnswerMaker[] = [schemeAnswer, officeAnswer, placeAnswer, universityAnswer, factAnswer];

/** The answer to a question, where there is one. */
export function findAnswer(asked: Asked): Answer | undefined {
  if (asked.found.question.parts.length === 0) return undefined;
  for (const make of makers) {
    const answer = make(asked);
    if (answer) return answer;
  }
  return undefined;
}
