import {
  type AnswerContext,
  type AnswerReader,
  choices,
  elsewhere,
  enough,
  monthsAgo,
  ticks,
} from "./answer-reader.ts";
import type { Applicant } from "./applicant.ts";

const listedProgramme = ({ figures }: AnswerContext, graduated: string): Applicant => ({
  vtc: {
    eligible_programme: true,
    cohort: figures.words("vpas-cohort")[0],
    academic_years: figures.thresholds("vpas-academic-years-to-complete")[0],
    graduated,
  },
});

const vocationalMonths = ({ figures }: AnswerContext): readonly number[] =>
  figures.thresholds("months-since-vtc-graduation");

/** Family, vocational studies, a visit, a holiday, and what is assumed of everybody unless it is denied. */
export const situationReaders: Readonly<Record<string, AnswerReader>> = {
  vtc: choices({
    recent: (context) => listedProgramme(context, context.day),
    "within-year": (context) => {
      const [first = 0, last = first] = vocationalMonths(context);
      return listedProgramme(context, monthsAgo(context, (first + last) / 2));
    },
    earlier: (context) => listedProgramme(context, monthsAgo(context, (vocationalMonths(context).at(-1) ?? 0) + 1)),
    other: { vtc: { eligible_programme: false } },
  }),
  parent: ticks((has) => ({
    place_of_birth: has("born-overseas") ? elsewhere : "HK",
    parent: { valid_hkpic: has("identity-card"), chinese_national_settled_overseas_at_birth: has("settled") },
  })),
  relationship: choices({
    partner: { sponsor: { relationship: "spouse" } },
    child: { sponsor: { relationship: "child", unmarried: true } },
    "married-child": { sponsor: { relationship: "child", unmarried: false } },
    parent: { sponsor: { relationship: "parent", no_limit_of_stay: true } },
    "parent-of-limited": { sponsor: { relationship: "parent", no_limit_of_stay: false } },
    other: { sponsor: { relationship: "cohabitant" } },
  }),
  days: (answer) => ({ visit: { activity_days: Number(answer) } }),
  holiday: ticks((has) => ({
    working_holiday: {
      home_resident: has("home"),
      primary_holiday: has("purpose"),
      funds_met: has("funds"),
      not_joined_before: has("first-time"),
    },
  })),
  exceptions: ticks((has) => ({
    clean_record: has("record") ? false : undefined,
    self_supporting: has("support") ? false : undefined,
    holds_or_held_iang: has("graduate-stay") ? true : undefined,
    sponsor: { can_support: has("support") ? false : undefined },
    job_offer: {
      market_pay: has("low-pay") ? false : undefined,
      genuine: has("not-genuine") ? false : undefined,
      hard_to_fill_locally: has("easily-filled") ? false : undefined,
    },
  })),
  situation: ticks((has, context) => ({
    job_offer: { secured: has("offer") },
    ...(has("business") ? {} : { business_plan: { substantial: false, government_backed: false } }),
    ...(has("vtc") ? {} : { vtc: { eligible_programme: false } }),
    sponsor: { scheme_eligible: has("family") },
    ...(has("parent") ? {} : { parent: { valid_hkpic: false, chinese_national_settled_overseas_at_birth: false } }),
    net_assets_hkd: enough(context, "net-assets", has("capital")),
    exceptional_award: has("award"),
    ...(has("award") ? {} : { peer_recognised_contribution: false }),
    visit: { authorised_host_invitation: has("invited") },
    ...(has("holiday") ? {} : { working_holiday: { primary_holiday: false } }),
  })),
};
