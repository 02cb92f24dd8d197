import type { Question } from "./question.ts";

const choice = (id: string, fields: string[], options: string[], more: Partial<Question> = {}): Question => ({
  id,
  kind: "choice",
  fields,
  options,
  mayBeUnsure: true,
  ...more,
});

const many = (id: string, fields: string[], options: string[], more: Partial<Question> = {}): Question => ({
  ...choice(id, fields, options, { mayBeUnsure: false, ...more }),
  kind: "many",
});

const yesOrNo = (id: string, fields: string[]): Question => ({ ...choice(id, fields, []), kind: "yes-no" });

const sure = { mayBeUnsure: false };

/**
 * Every question of the scheme check. The order is that of the summary, of the query string, and of choice where
 * two questions would tell equally much.
 */
export const questions: readonly Question[] = [
  choice(
    "class",
    ["applicant_class"],
    [
      "foreign-national",
      "mainland-resident",
      "macao-resident",
      "taiwan-resident",
      "overseas-chinese",
      "stateless",
      "hk-right-of-abode",
    ],
    sure,
  ),
  { ...choice("nationality", ["nationality"], [], sure), kind: "place" },
  choice(
    "overseas",
    [
      "overseas_permanent_residence",
      "overseas_residence_months",
      "applying_from_overseas",
      "foreign_permanent_residence",
    ],
    ["permanent", "long", "short", "not-applying-there"],
    { facts: { months: "talent-scheme-overseas-residence" } },
  ),
  many(
    "situation",
    [
      "job_offer.secured",
      "business_plan.substantial",
      "business_plan.government_backed",
      "degrees",
      "vtc.eligible_programme",
      "sponsor.scheme_eligible",
      "parent.valid_hkpic",
      "parent.chinese_national_settled_overseas_at_birth",
      "net_assets_hkd",
      "exceptional_award",
      "peer_recognised_contribution",
      "visit.authorised_host_invitation",
      "working_holiday.primary_holiday",
    ],
    ["offer", "business", "studied", "vtc", "family", "parent", "capital", "award", "invited", "holiday"],
    { facts: { assets: "new-cies-net-assets" } },
  ),
  { ...choice("age", ["age"], [], sure), kind: "number", range: { least: 0, most: 120 } },
  choice("degree", ["degrees"], ["none", "unlisted", "listed", "not-sure-listed"], sure),
  yesOrNo("exceptional", ["exceptional_qualifications"]),
  { ...choice("awarded", ["degrees"], []), kind: "year", range: { least: 1930, most: 2100 } },
  many("studies", ["degrees"], ["hong-kong", "bay-area", "recent", "funded", "first-degree"], {
    facts: { months: "iang-recent-graduate-limit" },
  }),
  many(
    "work",
    [
      "work_years_last_5",
      "graduate_level_work_years",
      "multinational_work_years",
      "priority_sector_work_years",
      "international_work_years",
      "income_hkd_last_year",
    ],
    ["recent", "graduate", "multinational", "sector", "international", "income", "top-income"],
    {
      facts: {
        recentYears: "ttps-experience-years",
        window: "ttps-experience-window",
        graduateYears: "qmas-graduate-work-years",
        multinationalYears: "qmas-multinational-work-years",
        sectorYears: "qmas-sector-work-years",
        internationalYears: "qmas-international-work-years",
        income: "qmas-income-criterion",
        topIncome: "ttps-income-threshold",
      },
    },
  ),
  many(
    "merits",
    [
      "english_good",
      "chinese_or_english_good",
      "languages_good",
      "postgraduate_from_qmas_list",
      "qmas_postgraduate_is_stem",
      "owned_business_profit_hkd",
      "owns_listed_company",
    ],
    ["english", "chinese", "two-languages", "postgraduate", "stem", "profit", "listed-company"],
    { facts: { languages: "qmas-language-number", profit: "qmas-profit-criterion" } },
  ),
  many(
    "offer",
    [
      "job_offer.relevant",
      "job_offer.level",
      "job_offer.full_time",
      "job_offer.contract_months",
      "job_offer.annual_pay_hkd",
      "job_offer.talent_list_profession",
      "job_offer.trade",
      "job_offer.meets_tp_minimum",
      "job_offer.rd_technology_area",
      "job_offer.employer_itc_quota",
    ],
    ["relevant", "degree-level", "full-time", "year", "high-pay", "talent-list", "trade", "research", "itc-quota"],
    { facts: { months: "vpas-contract-length", pay: "employer-waiver-pay" } },
  ),
  many("technology", ["degrees", "technology_work_years"], ["stem", "master", "experience"], {
    facts: { ranking: "techtas-ranking-limit", years: "techtas-experience-years" },
  }),
  choice(
    "business",
    ["business_plan.substantial", "business_plan.government_backed"],
    ["backed", "substantial", "neither"],
  ),
  yesOrNo("residence", ["foreign_permanent_residence"]),
  many("capital", ["net_assets_held_months", "capital_to_invest_hkd"], ["held", "invest"], {
    facts: { months: "new-cies-look-back", amount: "new-cies-investment" },
  }),
  choice(
    "vtc",
    ["vtc.eligible_programme", "vtc.cohort", "vtc.academic_years", "vtc.graduated"],
    ["recent", "within-year", "earlier", "other"],
    {
      facts: {
        months: "vpas-category-a-limit",
        limit: "vpas-category-b-limit",
        cohorts: "vpas-cohorts",
        study: "vpas-study-limit",
      },
    },
  ),
  many(
    "parent",
    ["place_of_birth", "parent.valid_hkpic", "parent.chinese_national_settled_overseas_at_birth"],
    ["born-overseas", "identity-card", "settled"],
  ),
  choice(
    "relationship",
    ["sponsor.relationship", "sponsor.unmarried", "sponsor.no_limit_of_stay"],
    ["partner", "child", "married-child", "parent", "parent-of-limited", "other"],
    sure,
  ),
  {
    ...choice("days", ["visit.activity_days"], []),
    kind: "number",
    range: { least: 1, most: 366 },
  },
  many(
    "holiday",
    [
      "working_holiday.home_resident",
      "working_holiday.primary_holiday",
      "working_holiday.funds_met",
      "working_holiday.not_joined_before",
    ],
    ["home", "purpose", "funds", "first-time"],
  ),
  many(
    "exceptions",
    [
      "clean_record",
      "self_supporting",
      "sponsor.can_support",
      "job_offer.market_pay",
      "job_offer.genuine",
      "job_offer.hard_to_fill_locally",
      "holds_or_held_iang",
    ],
    ["record", "support", "low-pay", "not-genuine", "easily-filled", "graduate-stay"],
    { onRequest: true },
  ),
];

const byId = new Map(questions.map((question) => [question.id, question]));

/** The question with an id; undefined where there is none. */
export const questionById = (id: string): Question | undefined => byId.get(id);
