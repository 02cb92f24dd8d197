/** What a question asks for: one of some, yes or no, any of some, a whole number, a year, a place. */
export type QuestionKind = "choice" | "yes-no" | "many" | "number" | "year" | "place";

/** One question of the scheme check. Its words stand in the messages under `check.questions.<id>`. */
export type Question = {
  /** Also its name in the query string. */
  id: string;
  kind: QuestionKind;
  /** The fields of an applicant that its answer sets, by their dotted paths. */
  fields: readonly string[];
  /** Of a choice the answers, of `many` what may be ticked. */
  options: readonly string[];
  /** Of a number or a year, the least and the greatest that is accepted. */
  range?: { least: number; most: number };
  /** Whether “I don’t know” makes sense. */
  mayBeUnsure: boolean;
  /** Never asked by itself: what it sets is assumed until somebody denies it. */
  onRequest?: true;
  /** The facts that its words name, by the argument of the message. */
  facts?: Readonly<Record<string, string>>;
};

/** An answer; an array holds what was ticked, null is “I don’t know”. */
export type Answer = string | number | boolean | readonly string[] | null;

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answers to yes-no questions as they stand in the query string. */
export const yesNo = ["yes", "no"] as const;
