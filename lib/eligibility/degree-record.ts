import type { Degree, Missing } from "./applicant.ts";
import { isDegree } from "./degree-level.ts";
import { both, type Truth } from "./possible.ts";
import type { UniversityList } from "./university-list.ts";

/** One degree as the rules look at it on the day of application. */
export type DegreeRecord = {
  degree: Degree;
  /** Undefined where the date of the certificate is not known. */
  awarded: string | undefined;
  /** Whether it is held on the day, and not honorary. */
  counts: Truth;
  isListedBachelor: Truth;
  isTopStem: Truth;
  fromHongKong: Truth;
  isUgcFunded: Truth;
  isHongKongDegree: Truth;
  isBayAreaDegree: Truth;
};

export type Circumstances = { day: string; missing: Missing; universities: UniversityList };

/** A flag that is not given: not known, or false in a complete description. */
const flag = (value: boolean | undefined, missing: Missing): Truth => value ?? (missing === "none" ? false : undefined);

const equals = <T>(value: T | undefined, wanted: T, missing: Missing): Truth =>
  value === undefined ? (missing === "none" ? false : undefined) : value === wanted;

function isHeld({ awarded }: Degree, { day, missing }: Circumstances): Truth {
  // Who names a degree without its date holds it; a complete description would have given the date.
  return awarded === undefined ? missing === "unknown" : awarded <= day;
}

/** Takes a degree apart by the rules: only what is awarded on or before the day counts, and no honorary degree. */
export function degreeRecord(degree: Degree, circumstances: Circumstances): DegreeRecord {
  const { day, missing, universities } = circumstances;
  const { level, institution, awarded } = degree;
  const counts = both(isHeld(degree, circumstances), !(degree.honorary ?? false));
  const fullTime = degree.full_time ?? true;
  const isListed =
    institution === undefined ? (missing === "none" ? false : undefined) : universities.isListed(institution, day);
  const isBachelorOrAbove = level === undefined ? undefined : isDegree(level);
  const fromHongKong = both(flag(degree.hk_local_programme, missing), flag(degree.hk_student_visa, missing));
  return {
    degree,
    awarded,
    counts,
    fromHongKong,
    isUgcFunded: flag(degree.ugc_funded, missing),
    isListedBachelor: both(
      counts,
      equals(level, "bachelor", missing),
      fullTime,
      (degree.unit ?? "main") === "main",
      isListed,
    ),
    isTopStem: both(counts, flag(degree.stem, missing), flag(degree.stem_top_100, missing)),
    isHongKongDegree: both(counts, isBachelorOrAbove, fromHongKong, fullTime),
    isBayAreaDegree: both(counts, isBachelorOrAbove, flag(degree.gba_joint, missing), fullTime),
  };
}
