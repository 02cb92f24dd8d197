import { type AnswerContext, type AnswerReader, choices, elsewhere, enough, type Said } from "./answer-reader.ts";
import type { Applicant } from "./applicant.ts";

const overseas = (context: AnswerContext, permanent: boolean, isLong: boolean, fromThere: boolean): Said => ({
  overseas_permanent_residence: permanent,
  foreign_permanent_residence: permanent,
  overseas_residence_months: enough(context, "overseas-residence-months", isLong),
  applying_from_overseas: fromThere,
});

/** Who somebody is and where he or she lives. */
export const personReaders: Readonly<Record<string, AnswerReader>> = {
  nationality: (answer) => ({ nationality: String(answer) }),
  class: (answer) => {
    const applicant_class = answer as Applicant["applicant_class"];
    if (applicant_class === "foreign-national" || applicant_class === "hk-right-of-abode") return { applicant_class };
    return { applicant_class, nationality: applicant_class === "stateless" ? elsewhere : "CN" };
  },
  overseas: choices({
    permanent: (context) => overseas(context, true, true, true),
    long: (context) => overseas(context, false, true, true),
    short: (context) => overseas(context, false, false, true),
    "not-applying-there": (context) => overseas(context, false, true, false),
  }),
  residence: (answer) => ({ foreign_permanent_residence: answer === true }),
  age: (answer) => ({ age: Number(answer) }),
  exceptional: (answer) => ({ exceptional_qualifications: answer === true }),
};
