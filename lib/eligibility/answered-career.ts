import { type AnswerContext, type AnswerReader, choices, elsewhere, enough, ticks } from "./answer-reader.ts";

const income = (context: AnswerContext, isTop: boolean, isHigh: boolean): number =>
  isTop || !isHigh ? enough(context, "annual-income", isTop) : (context.figures.thresholds("annual-income")[0] ?? 0);

/** Work, merits, the offer of a job, and a business of one's own. */
export const careerReaders: Readonly<Record<string, AnswerReader>> = {
  work: ticks((has, context) => ({
    work_years_last_5: enough(context, "post-graduation-work-years-last-5", has("recent")),
    graduate_level_work_years: enough(context, "graduate-level-work-years", has("graduate")),
    multinational_work_years: enough(context, "multinational-work-years", has("multinational")),
    priority_sector_work_years: enough(context, "priority-sector-work-years", has("sector")),
    international_work_years: enough(context, "international-work-years", has("international")),
    income_hkd_last_year: income(context, has("top-income"), has("income")),
  })),
  merits: ticks((has, context) => ({
    english_good: has("english"),
    chinese_or_english_good: has("english") || has("chinese"),
    languages_good:
      has("two-languages") || (has("english") && has("chinese"))
        ? enough(context, "languages-good", true)
        : Number(has("english") || has("chinese")),
    postgraduate_from_qmas_list: has("postgraduate"),
    qmas_postgraduate_is_stem: has("postgraduate") && has("stem"),
    owned_business_profit_hkd: enough(context, "owned-business-profit", has("profit")),
    owns_listed_company: has("listed-company"),
  })),
  offer: ticks((has, context) => ({
    job_offer: {
      relevant: has("relevant"),
      level: has("degree-level") ? "degree" : has("trade") ? "technical" : "other",
      full_time: has("full-time"),
      contract_months: enough(context, "contract-months", has("year")),
      annual_pay_hkd: enough(context, "job-annual-pay", has("high-pay")),
      talent_list_profession: has("talent-list"),
      trade: has("trade") ? context.figures.words("job-trade")[0] : elsewhere,
      meets_tp_minimum: has("trade"),
      rd_technology_area: has("research"),
      employer_itc_quota: has("itc-quota"),
    },
  })),
  technology: ticks((has, context) => ({
    technology_work_years: enough(context, "technology-work-years", has("experience")),
  })),
  business: choices({
    backed: { business_plan: { substantial: false, government_backed: true } },
    substantial: { business_plan: { substantial: true, government_backed: false } },
    neither: { business_plan: { substantial: false, government_backed: false } },
  }),
  capital: ticks((has, context) => ({
    net_assets_held_months: enough(context, "net-assets-held-months", has("held")),
    capital_to_invest_hkd: enough(context, "capital-to-invest", has("invest")),
  })),
};
