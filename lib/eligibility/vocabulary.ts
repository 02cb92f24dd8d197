/** How the value of a criterion is found: a field of the applicant, by its dotted path, or a derivation. */
export type Term = {
  kind: "boolean" | "number" | "text" | "level";
  /** A field of the applicant; absent for what is derived (`derived-values.ts`). */
  field?: string;
  /** Assumed where the applicant does not say otherwise. */
  assumed?: boolean;
  /** The assumption holds only where this field is true. */
  assumedWith?: string;
  /** What an applicant can bring about: more of it, less of it, or a little more of an amount. */
  changeable?: "more" | "less" | "little-more";
};

const field = (kind: Term["kind"], path: string, rest: Partial<Term> = {}): Term => ({ kind, field: path, ...rest });
const flag = (path: string, rest?: Partial<Term>) => field("boolean", path, rest);
const number = (path: string, rest?: Partial<Term>) => field("number", path, rest);
const text = (path: string, rest?: Partial<Term>) => field("text", path, rest);
const derived = (kind: Term["kind"]): Term => ({ kind });

const more = { changeable: "more" } as const;
const less = { changeable: "less" } as const;
const littleMore = { changeable: "little-more" } as const;
const unlessDenied = { assumed: true } as const;
const withOffer = { assumed: true, assumedWith: "job_offer.secured" } as const;

/** Every name that a criterion may test. */
export const vocabulary = {
  age: number("age"),
  nationality: text("nationality"),
  "applicant-class": text("applicant_class"),
  "overseas-permanent-residence": flag("overseas_permanent_residence"),
  "overseas-residence-months": number("overseas_residence_months", more),
  "applying-from-overseas": flag("applying_from_overseas", more),
  "foreign-permanent-residence": flag("foreign_permanent_residence"),
  "clean-record": flag("clean_record", unlessDenied),
  "annual-income": number("income_hkd_last_year", littleMore),
  "assessable-income-previous-year": number("hk_assessable_income_hkd", littleMore),
  "years-permitted-under-scheme": number("years_in_scheme", more),
  "bachelor-on-ttps-list": derived("boolean"),
  "years-since-listed-bachelor": derived("number"),
  "listed-bachelor-earned-in-hk-as-non-local-student": derived("boolean"),
  "post-graduation-work-years-last-5": number("work_years_last_5", more),
  "highest-degree-level": derived("level"),
  "exceptional-qualifications": flag("exceptional_qualifications"),
  "self-supporting": flag("self_supporting", unlessDenied),
  "quota-available": flag("quota_available", unlessDenied),
  "postgraduate-from-qmas-list": flag("postgraduate_from_qmas_list", more),
  "qmas-postgraduate-is-stem": flag("qmas_postgraduate_is_stem"),
  "languages-good": number("languages_good", more),
  "english-good": flag("english_good", more),
  "chinese-or-english-good": derived("boolean"),
  "graduate-level-work-years": number("graduate_level_work_years", more),
  "multinational-work-years": number("multinational_work_years", more),
  "priority-sector-work-years": number("priority_sector_work_years", more),
  "international-work-years": number("international_work_years", more),
  "owned-business-profit": number("owned_business_profit_hkd", littleMore),
  "owns-listed-company": flag("owns_listed_company"),
  "exceptional-award": flag("exceptional_award"),
  "peer-recognised-contribution": flag("peer_recognised_contribution"),
  "job-offer": flag("job_offer.secured", more),
  "job-relevant": flag("job_offer.relevant", more),
  "job-level": text("job_offer.level", more),
  "job-full-time": flag("job_offer.full_time", more),
  "job-trade": text("job_offer.trade"),
  "market-pay": flag("job_offer.market_pay", { ...withOffer, ...more }),
  "genuine-vacancy": flag("job_offer.genuine", withOffer),
  "not-readily-filled-locally": flag("job_offer.hard_to_fill_locally", withOffer),
  "talent-list-profession": flag("job_offer.talent_list_profession"),
  "job-annual-pay": number("job_offer.annual_pay_hkd", littleMore),
  "contract-months": number("job_offer.contract_months", more),
  "meets-tp-list-minimum": flag("job_offer.meets_tp_minimum"),
  "employer-holds-itc-quota": flag("job_offer.employer_itc_quota", more),
  "job-is-rd-in-technology-area": flag("job_offer.rd_technology_area"),
  "stem-degree-from-top-100-stem-university": derived("boolean"),
  "highest-stem-degree-level": derived("level"),
  "technology-work-years": number("technology_work_years", more),
  "substantial-economic-contribution": flag("business_plan.substantial"),
  "government-backed-startup": flag("business_plan.government_backed", more),
  "hk-full-time-accredited-degree-as-non-local-student": derived("boolean"),
  "hk-degree-ugc-funded": derived("boolean"),
  "months-since-hk-degree": derived("number"),
  "gba-joint-campus-full-time-degree": derived("boolean"),
  "months-since-gba-degree": derived("number"),
  "place-of-birth": text("place_of_birth"),
  "parent-holds-valid-hkpic": flag("parent.valid_hkpic", more),
  "parent-chinese-national-settled-overseas-at-birth": flag("parent.chinese_national_settled_overseas_at_birth"),
  "vpas-eligible-programme": flag("vtc.eligible_programme"),
  "vpas-cohort": text("vtc.cohort"),
  "vpas-academic-years-to-complete": number("vtc.academic_years"),
  "months-since-vtc-graduation": derived("number"),
  "holds-or-held-iang": flag("holds_or_held_iang", { assumed: false }),
  "net-assets": number("net_assets_hkd", littleMore),
  "net-assets-held-months": number("net_assets_held_months", more),
  "capital-to-invest": number("capital_to_invest_hkd", littleMore),
  "authorised-host-invitation": flag("visit.authorised_host_invitation"),
  "activity-days-consecutive": number("visit.activity_days", less),
  "sponsor-scheme-eligible": flag("sponsor.scheme_eligible"),
  "sponsor-can-support-and-house": flag("sponsor.can_support", unlessDenied),
  "sponsor-has-no-limit-of-stay": flag("sponsor.no_limit_of_stay"),
  "genuine-relationship": flag("sponsor.genuine_relationship", unlessDenied),
  relationship: text("sponsor.relationship"),
  unmarried: flag("sponsor.unmarried"),
  "ordinarily-resident-in-home-country": flag("working_holiday.home_resident"),
  "primary-purpose-holiday": flag("working_holiday.primary_holiday"),
  "whs-funds-met": flag("working_holiday.funds_met", more),
  "whs-not-joined-before": flag("working_holiday.not_joined_before", unlessDenied),
} as const satisfies Record<string, Term>;

export type CriterionName = keyof typeof vocabulary;

/** All that is known of a name. */
export const termOf = (name: CriterionName): Term => vocabulary[name];

export const isCriterionName = (name: string): name is CriterionName => Object.hasOwn(vocabulary, name);
