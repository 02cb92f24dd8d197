import fc from "fast-check";
import type { Applicant, Degree } from "#lib/eligibility/applicant.ts";
import { degreeLevels } from "#lib/eligibility/degree-level.ts";

export const anyDay = "2026-11-22";

const years = fc.constantFrom(0, 1, 2, 2.9, 3, 5, 6);
const money = fc.constantFrom(0, 999_999, 1_000_000, 2_499_999, 2_500_000, 5_000_000, 30_000_000);
const place = fc.constantFrom("JP", "CN", "VN", "CU", "AF", "US", "HK");
const flag = fc.boolean();

const degree: fc.Arbitrary<Degree> = fc.record({
  level: fc.constantFrom(...degreeLevels),
  institution: fc.constantFrom("university-of-tokyo", "university-of-hong-kong", "university-of-freiburg", "Elsewhere"),
  awarded: fc.constantFrom("2010-07-01", "2020-12-31", "2021-01-01", "2026-05-21", "2026-05-22", "2026-11-22"),
  stem: flag,
  stem_top_100: flag,
  hk_local_programme: flag,
  hk_student_visa: flag,
  ugc_funded: flag,
  gba_joint: flag,
});

const everything: fc.Arbitrary<Applicant> = fc.record({
  age: fc.constantFrom(17, 18, 24, 30, 31, 40, 41, 50, 51, 60),
  nationality: place,
  applicant_class: fc.constantFrom(
    "foreign-national" as const,
    "mainland-resident" as const,
    "macao-resident" as const,
    "overseas-chinese" as const,
    "stateless" as const,
  ),
  place_of_birth: place,
  overseas_permanent_residence: flag,
  overseas_residence_months: fc.constantFrom(0, 11, 12),
  applying_from_overseas: flag,
  foreign_permanent_residence: flag,
  degrees: fc.array(degree, { maxLength: 3 }),
  exceptional_qualifications: flag,
  exceptional_award: flag,
  peer_recognised_contribution: flag,
  postgraduate_from_qmas_list: flag,
  qmas_postgraduate_is_stem: flag,
  work_years_last_5: years,
  graduate_level_work_years: years,
  multinational_work_years: years,
  priority_sector_work_years: years,
  international_work_years: years,
  technology_work_years: years,
  income_hkd_last_year: money,
  owned_business_profit_hkd: money,
  owns_listed_company: flag,
  languages_good: fc.nat(3),
  english_good: flag,
  chinese_or_english_good: flag,
  net_assets_hkd: money,
  net_assets_held_months: fc.constantFrom(0, 5, 6, 24),
  capital_to_invest_hkd: money,
  job_offer: fc.record({
    secured: flag,
    relevant: flag,
    level: fc.constantFrom("degree" as const, "technical" as const),
    full_time: flag,
    trade: fc.constantFrom("nurse", "welder"),
    talent_list_profession: flag,
    annual_pay_hkd: fc.constantFrom(500_000, 2_000_000),
    contract_months: fc.constantFrom(11, 12),
    meets_tp_minimum: flag,
    employer_itc_quota: flag,
    rd_technology_area: flag,
  }),
  business_plan: fc.record({ substantial: flag, government_backed: flag }),
  parent: fc.record({ valid_hkpic: flag, chinese_national_settled_overseas_at_birth: flag }),
  vtc: fc.record({
    eligible_programme: flag,
    cohort: fc.constantFrom("2023/24", "2024/25"),
    academic_years: fc.constantFrom(2, 4),
    graduated: fc.constantFrom("2026-06-30", "2026-02-20", "2025-10-20"),
  }),
  visit: fc.record({ authorised_host_invitation: flag, activity_days: fc.constantFrom(10, 14, 15) }),
  sponsor: fc.record({
    scheme_eligible: flag,
    relationship: fc.constantFrom("spouse" as const, "child" as const, "parent" as const, "fiance" as const),
    unmarried: flag,
    no_limit_of_stay: flag,
  }),
  working_holiday: fc.record({ home_resident: flag, primary_holiday: flag, funds_met: flag }),
});

/** Applicants of whom everything is known; nothing contradicts itself, or what is assumed of everybody. */
export const completeApplicant = everything.map(
  (applicant): Applicant => ({
    ...applicant,
    chinese_or_english_good: applicant.english_good || applicant.chinese_or_english_good,
  }),
);

type Fields = { [key: string]: unknown };

const isGroup = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** The same applicant without the fields that `keep` does not want, in groups and degrees too. */
export function forgetting(applicant: Applicant, keep: (path: string) => boolean): Applicant {
  const less = (fields: Fields, prefix: string): Fields =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([key, value]) => {
        const path = `${prefix}${key}`;
        if (!keep(path)) return [];
        if (Array.isArray(value)) return [[key, value.map((each, index) => less(each as Fields, `${path}.${index}.`))]];
        return [[key, isGroup(value) ? less(value, `${path}.`) : value]];
      }),
    );
  return less(applicant as Fields, "") as Applicant;
}
