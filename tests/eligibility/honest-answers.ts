import type { Degree } from "#lib/eligibility/applicant.ts";
import { monthsBetween } from "#lib/eligibility/calendar.ts";
import { rankOf } from "#lib/eligibility/degree-level.ts";
import type { Answer } from "#lib/eligibility/question.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import type { Case } from "./cases.ts";

const trades = eligibility.contextOn("2026-11-21").figures.words("job-trade");

const ticked = (options: Record<string, boolean | undefined>): string[] =>
  Object.keys(options).filter((option) => options[option]);

const atLeast = (value: number | undefined, least: number): boolean => (value ?? 0) >= least;

/** The answers that the person of a case would give, who knows and tells the truth. */
export function honestAnswers({ applicant, date }: Case): Record<string, Answer> {
  const { universities } = eligibility.contextOn(date);
  const { job_offer: job, business_plan: plan, vtc, sponsor, working_holiday: holiday, parent, visit } = applicant;
  const held = (applicant.degrees ?? []).filter(({ awarded }) => awarded !== undefined && awarded <= date);
  const degrees = held.filter(({ level = "none" }) => rankOf(level) >= rankOf("bachelor"));
  const latest = (those: Degree[]) => those.toSorted((a, b) => (a.awarded ?? "").localeCompare(b.awarded ?? "")).at(-1);
  const listed = latest(
    degrees.filter(({ level, institution = "" }) => level === "bachelor" && universities.isListed(institution, date)),
  );
  const hongKong = latest(degrees.filter((each) => each.hk_local_programme && each.hk_student_visa));
  const bayArea = latest(degrees.filter(({ gba_joint }) => gba_joint));
  const studied = hongKong ?? bayArea;
  const awarded = studied?.awarded ?? date;
  const vocationalMonths = vtc?.graduated ? monthsBetween(vtc.graduated, date) : 0;
  const isVocational = vtc?.eligible_programme && vtc.cohort !== "2023/24" && (vtc.academic_years ?? 0) <= 3;
  const months = applicant.overseas_residence_months ?? 0;
  return {
    class: applicant.applicant_class ?? null,
    nationality: applicant.nationality ?? null,
    overseas: applicant.overseas_permanent_residence
      ? "permanent"
      : !applicant.applying_from_overseas
        ? "not-applying-there"
        : months >= 12
          ? "long"
          : "short",
    situation: ticked({
      offer: job?.secured,
      business: plan !== undefined,
      studied: studied !== undefined,
      vtc: vtc !== undefined,
      family: sponsor?.scheme_eligible,
      parent: parent !== undefined,
      capital: atLeast(applicant.net_assets_hkd, 30_000_000),
      award: applicant.exceptional_award || applicant.peer_recognised_contribution,
      invited: visit?.authorised_host_invitation,
      holiday: holiday !== undefined,
    }),
    age: applicant.age ?? null,
    degree: degrees.length === 0 ? "none" : listed ? "listed" : "unlisted",
    exceptional: applicant.exceptional_qualifications ?? false,
    awarded: listed?.awarded ? Number(listed.awarded.slice(0, 4)) : null,
    studies: ticked({
      "hong-kong": hongKong !== undefined,
      "bay-area": bayArea !== undefined,
      recent: studied && monthsBetween(awarded, date) <= 6,
      funded: studied?.ugc_funded,
      "first-degree": listed !== undefined && listed === hongKong,
    }),
    work: ticked({
      recent: atLeast(applicant.work_years_last_5, 3),
      graduate: atLeast(applicant.graduate_level_work_years, 5),
      multinational: atLeast(applicant.multinational_work_years, 3),
      sector: atLeast(applicant.priority_sector_work_years, 3),
      international: atLeast(applicant.international_work_years, 2),
      income: atLeast(applicant.income_hkd_last_year, 1_000_000),
      "top-income": atLeast(applicant.income_hkd_last_year, 2_500_000),
    }),
    merits: ticked({
      english: applicant.english_good,
      "two-languages": atLeast(applicant.languages_good, 2),
      postgraduate: applicant.postgraduate_from_qmas_list,
      stem: applicant.qmas_postgraduate_is_stem,
      profit: atLeast(applicant.owned_business_profit_hkd, 5_000_000),
      "listed-company": applicant.owns_listed_company,
    }),
    offer: ticked({
      relevant: job?.relevant,
      "degree-level": job?.level === "degree",
      "full-time": job?.full_time,
      year: atLeast(job?.contract_months, 12),
      "high-pay": atLeast(job?.annual_pay_hkd, 2_000_000),
      "talent-list": job?.talent_list_profession,
      trade: trades.includes(job?.trade ?? "") && job?.meets_tp_minimum,
      research: job?.rd_technology_area,
      "itc-quota": job?.employer_itc_quota,
    }),
    technology: [],
    business: plan?.government_backed ? "backed" : plan?.substantial ? "substantial" : "neither",
    residence: applicant.foreign_permanent_residence ?? false,
    capital: ticked({
      held: atLeast(applicant.net_assets_held_months, 6),
      invest: atLeast(applicant.capital_to_invest_hkd, 30_000_000),
    }),
    vtc: !isVocational
      ? "other"
      : vocationalMonths <= 6
        ? "recent"
        : vocationalMonths <= 12
          ? "within-year"
          : "earlier",
    parent: [],
    relationship: sponsor?.relationship === "spouse" ? "partner" : "other",
    days: visit?.activity_days ?? null,
    holiday: ticked({
      home: holiday?.home_resident,
      purpose: holiday?.primary_holiday,
      funds: holiday?.funds_met,
      "first-time": holiday?.not_joined_before !== false,
    }),
    exceptions: ticked({
      record: applicant.clean_record === false,
      support: applicant.self_supporting === false,
      "low-pay": job?.market_pay === false,
      "not-genuine": job?.genuine === false,
      "easily-filled": job?.hard_to_fill_locally === false,
      "graduate-stay": applicant.holds_or_held_iang,
    }),
  };
}
