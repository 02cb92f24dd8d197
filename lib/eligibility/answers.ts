import { type Answer, type Answers, type Question, yesNo } from "./question.ts";
import { questionById, questions } from "./questions.ts";

/** Something in a query string that is no answer: of no question, or none that its question takes. */
export type AnswerProblem = { key: string; value: string; reason: "unknown-question" | "impossible-answer" };

const unsure = "unknown";
const nothing = "none";

const hasOption = ({ options }: Question, value: string): boolean => options.includes(value);

function readNumber({ range }: Question, value: string): number | undefined {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
  return range && number >= range.least && number <= range.most ? number : undefined;
}

/** Reads the values of a question of which several may be ticked: `a,b`, or `a` and `b`; `none` stands for none. */
function readMany(question: Question, values: readonly string[]): Answer | undefined {
  const ticked = values.flatMap((value) => value.split(",")).filter((value) => value !== "" && value !== nothing);
  if (!ticked.every((value) => hasOption(question, value))) return undefined;
  return question.options.filter((option) => ticked.includes(option));
}

function readOne(question: Question, value: string): Answer | undefined {
  if (value === unsure && question.mayBeUnsure) return null;
  switch (question.kind) {
    case "choice":
      return hasOption(question, value) ? value : undefined;
    case "yes-no":
      return value === yesNo[0] ? true : value === yesNo[1] ? false : undefined;
    case "place":
      return /^[A-Z]{2}$/.test(value.toUpperCase()) ? value.toUpperCase() : undefined;
    default:
      return readNumber(question, value);
  }
}

/** Reads the values of one question; undefined where they are no answer to it. */
function readAnswer(question: Question, values: readonly string[]): Answer | undefined {
  if (question.kind === "many") return readMany(question, values);
  const [value = ""] = values;
  return new Set(values).size === 1 ? readOne(question, value.trim()) : undefined;
}

/**
 * Reads the answers of a query string. What is no answer is reported, never thrown; an empty value is no answer yet.
 * `others` are the names in the address that are no business of the check.
 */
export function parseAnswers(
  query: URLSearchParams,
  others: readonly string[] = [],
): { answers: Answers; problems: AnswerProblem[] } {
  const answers = new Map<string, Answer>();
  const problems: AnswerProblem[] = [];
  for (const key of new Set(query.keys())) {
    const values = query.getAll(key).filter((value) => value.trim() !== "");
    if (others.includes(key) || values.length === 0) continue;
    const question = questionById(key);
    const answer = question && readAnswer(question, values);
    if (answer !== undefined) answers.set(key, answer);
    else {
      const reason = question ? "impossible-answer" : "unknown-question";
      problems.push({ key, value: values.join(","), reason });
    }
  }
  return { answers: inOrder(answers), problems };
}

/** The same answers give the same address, whatever order they were given in. */
const inOrder = (answers: ReadonlyMap<string, Answer>): Answers =>
  Object.fromEntries(
    questions.flatMap(({ id }) => {
      const answer = answers.get(id);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );

/** An answer as it stands in the query string. */
export function answerText(answer: Answer): string {
  if (answer === null) return unsure;
  if (typeof answer === "boolean") return yesNo[answer ? 0 : 1];
  if (Array.isArray(answer)) return answer.length > 0 ? answer.join(",") : nothing;
  return String(answer);
}

/** The query string of some answers, without the question mark, in the order of the questions. */
export function writeAnswers(answers: Answers): string {
  const given = new Map(Object.entries(answers));
  return Object.entries(inOrder(given))
    .map(([id, answer]) => `${id}=${answerText(answer).split(",").map(encodeURIComponent).join(",")}`)
    .join("&");
}
