import { z } from "zod";
import { degreeLevels } from "./degree-level.ts";

const day = z.iso.date("use a day that exists, written 2026-11-22").describe("A day, written 2026-11-22.");
const place = z
  .string()
  .regex(/^[A-Z]{2}$/, "use an ISO 3166-1 code of two capital letters: JP; XX for none or none of any rule")
  .describe("ISO 3166-1 alpha-2; CN means the Mainland, XX none.");
const flag = z.boolean().optional();
const amount = z.number().optional();
const span = z.number().nonnegative().optional();
const whole = z.int().nonnegative().optional();
const words = z.string().max(200);

const degree = z.strictObject({
  level: z.enum(degreeLevels),
  institution: words.optional().describe("An id of the list of universities, or a plain name when it is not on it."),
  awarded: day.optional().describe("The date of the certificate."),
  full_time: z.boolean().default(true),
  unit: z.enum(["main", "continuing-education", "branch", "extension", "subsidiary"]).default("main"),
  honorary: z.boolean().default(false),
  stem: z.boolean().default(false),
  stem_top_100: z.boolean().default(false).describe("From a university among the top 100 for STEM."),
  hk_local_programme: z.boolean().default(false).describe("A full-time locally accredited Hong Kong programme."),
  hk_student_visa: z.boolean().default(false).describe("Taken on a student visa or entry permit."),
  ugc_funded: z.boolean().default(false),
  gba_joint: z.boolean().default(false).describe("A joint campus of a Hong Kong university in the Greater Bay Area."),
});

const jobOffer = z.strictObject({
  secured: flag,
  relevant: flag,
  level: z.enum(["degree", "higher-diploma", "technical", "other"]).optional(),
  full_time: flag,
  trade: words.optional(),
  market_pay: flag,
  genuine: flag,
  hard_to_fill_locally: flag,
  talent_list_profession: flag,
  annual_pay_hkd: amount,
  contract_months: whole,
  meets_tp_minimum: flag,
  employer_itc_quota: flag,
  rd_technology_area: flag,
});

const sponsor = z.strictObject({
  scheme_eligible: flag,
  can_support: flag,
  no_limit_of_stay: flag,
  genuine_relationship: flag,
  relationship: z.enum(["spouse", "registered-partner", "child", "parent", "cohabitant", "fiance"]).optional(),
  unmarried: flag,
});

/** What may be told of an applicant; every field may be left out, no other field is known. */
export const applicantSchema = z.strictObject({
  age: z.int().min(0).max(150).optional(),
  nationality: place.optional(),
  applicant_class: z
    .enum([
      "foreign-national",
      "mainland-resident",
      "macao-resident",
      "taiwan-resident",
      "overseas-chinese",
      "stateless",
      "hk-right-of-abode",
    ])
    .optional(),
  residence: place.optional(),
  sector: words.optional(),
  place_of_birth: place.optional(),
  overseas_permanent_residence: flag,
  overseas_residence_months: span,
  applying_from_overseas: flag,
  foreign_permanent_residence: flag,
  clean_record: flag,
  self_supporting: flag,
  quota_available: flag,
  degrees: z.array(degree).max(20).optional(),
  hk_graduate: flag,
  studying: z
    .strictObject({ level: z.enum(degreeLevels), institution: words.optional(), expected_year: whole })
    .optional(),
  exceptional_qualifications: flag,
  exceptional_award: flag,
  peer_recognised_contribution: flag,
  postgraduate_from_qmas_list: flag,
  qmas_postgraduate_is_stem: flag,
  total_work_years: span,
  work_years_last_5: span,
  graduate_level_work_years: span,
  multinational_work_years: span,
  priority_sector_work_years: span,
  international_work_years: span,
  technology_work_years: span,
  income_hkd_last_year: amount,
  investment_income_hkd: amount,
  hk_assessable_income_hkd: amount,
  owned_business_profit_hkd: amount,
  owns_listed_company: flag,
  languages_good: whole,
  english_good: flag,
  chinese_or_english_good: flag,
  net_assets_hkd: amount,
  net_assets_held_months: span,
  capital_to_invest_hkd: amount,
  job_offer: jobOffer.optional(),
  business_plan: z.strictObject({ substantial: flag, government_backed: flag }).optional(),
  parent: z.strictObject({ valid_hkpic: flag, chinese_national_settled_overseas_at_birth: flag }).optional(),
  vtc: z
    .strictObject({
      eligible_programme: flag,
      cohort: z
        .string()
        .regex(/^\d{4}\/\d{2}$/, "write an academic year as 2024/25")
        .optional(),
      academic_years: whole,
      graduated: day.optional(),
    })
    .optional(),
  visit: z.strictObject({ authorised_host_invitation: flag, activity_days: whole }).optional(),
  sponsor: sponsor.optional(),
  working_holiday: z
    .strictObject({ home_resident: flag, primary_holiday: flag, funds_met: flag, not_joined_before: flag })
    .optional(),
  holds_or_held_iang: flag,
  current_scheme: words.optional(),
  years_in_scheme: span,
});

/** A degree as far as it is known: what is left out is not known, where nothing says how to read that. */
export type Degree = { [Key in keyof z.output<typeof degree>]?: z.output<typeof degree>[Key] | undefined };

/** An applicant as far as he or she is known. */
export type Applicant = Omit<z.output<typeof applicantSchema>, "degrees"> & {
  degrees?: readonly Degree[] | undefined;
};

/** How a field that is not given is read: as not known, or by the rules for a complete description. */
export type Missing = "unknown" | "none";
