import type { Applicant } from "./applicant.ts";
import { monthsBetween, yearOf } from "./calendar.ts";
import { degreeLevels, rankOf } from "./degree-level.ts";
import { type Circumstances, type DegreeRecord, degreeRecord } from "./degree-record.ts";
import { ofLatest } from "./latest-record.ts";
import { anything, either, fromTruth, known, type Possible, type Truth } from "./possible.ts";
import type { CriterionName } from "./vocabulary.ts";

type Subject = { applicant: Applicant; circumstances: Circumstances; records: readonly DegreeRecord[] | undefined };

type Match = (record: DegreeRecord) => Truth;

/** Applies a derivation to the degrees; nothing is known where they are not. */
const fromDegrees =
  (derive: (records: readonly DegreeRecord[], day: string) => Possible) =>
  ({ records, circumstances }: Subject): Possible =>
    records ? derive(records, circumstances.day) : anything;

const any = (matches: Match) => fromDegrees((records) => fromTruth(either(records.map(matches))));

/** The rank of the highest level: at least that of what surely counts, at most what may count. */
const highest = (matches: Match) =>
  fromDegrees((records) => {
    const ranks = new Set<number>();
    let least = 0;
    for (const record of records) {
      const { level } = record.degree;
      const truth = matches(record);
      if (truth === false) continue;
      if (level === undefined) for (const each of degreeLevels) ranks.add(rankOf(each));
      else if (truth) least = Math.max(least, rankOf(level));
      else ranks.add(rankOf(level));
    }
    return { values: [least, ...[...ranks].filter((rank) => rank > least)], open: false };
  });

const since = (matches: Match, measure: (awarded: string, day: string) => number) =>
  fromDegrees((records, day) =>
    ofLatest(records, matches, ({ awarded }) => (awarded === undefined ? undefined : measure(awarded, day)), null),
  );

const flagOf = (matches: Match, property: Match) =>
  fromDegrees((records) => ofLatest(records, matches, property, false));

const counts: Match = (record) => record.counts;
const listedBachelor: Match = (record) => record.isListedBachelor;
const topStem: Match = (record) => record.isTopStem;
const hongKong: Match = (record) => record.isHongKongDegree;
const bayArea: Match = (record) => record.isBayAreaDegree;

function chineseOrEnglish({ applicant, circumstances }: Subject): Possible {
  const { chinese_or_english_good: given, english_good: english } = applicant;
  if (given !== undefined) return known(given);
  if (english === true) return known(true);
  return circumstances.missing === "none" ? known(false) : anything;
}

function monthsSinceVocational({ applicant, circumstances }: Subject): Possible {
  const graduated = applicant.vtc?.graduated;
  if (graduated === undefined) return circumstances.missing === "none" ? known(null) : anything;
  return known(graduated <= circumstances.day ? monthsBetween(graduated, circumstances.day) : null);
}

/** The values that no single field holds, each by its derivation. */
export const derivations: Partial<Record<CriterionName, (subject: Subject) => Possible>> = {
  "bachelor-on-ttps-list": any(listedBachelor),
  "years-since-listed-bachelor": since(listedBachelor, (awarded, day) => yearOf(day) - yearOf(awarded)),
  "listed-bachelor-earned-in-hk-as-non-local-student": flagOf(listedBachelor, ({ fromHongKong }) => fromHongKong),
  "highest-degree-level": highest(counts),
  "stem-degree-from-top-100-stem-university": any(topStem),
  "highest-stem-degree-level": highest(topStem),
  "hk-full-time-accredited-degree-as-non-local-student": any(hongKong),
  "hk-degree-ugc-funded": flagOf(hongKong, ({ isUgcFunded }) => isUgcFunded),
  "months-since-hk-degree": since(hongKong, monthsBetween),
  "gba-joint-campus-full-time-degree": any(bayArea),
  "months-since-gba-degree": since(bayArea, monthsBetween),
  "chinese-or-english-good": chineseOrEnglish,
  "months-since-vtc-graduation": monthsSinceVocational,
};

/** What the derivations work on; degrees that are not given are none in a complete description. */
export function subjectOf(applicant: Applicant, circumstances: Circumstances): Subject {
  const degrees = applicant.degrees ?? (circumstances.missing === "none" ? [] : undefined);
  return { applicant, circumstances, records: degrees?.map((degree) => degreeRecord(degree, circumstances)) };
}
