/** The levels of education from the lowest to the highest. */
export const degreeLevels = [
  "none",
  "secondary",
  "diploma",
  "higher-diploma",
  "bachelor",
  "master",
  "doctorate",
] as const;

export type DegreeLevel = (typeof degreeLevels)[number];

/** The place of a level in the order, 0 for none; -1 for what is no level. */
export const rankOf = (level: string): number => degreeLevels.indexOf(level as DegreeLevel);

export const isDegree = (level: DegreeLevel): boolean => rankOf(level) >= rankOf("bachelor");
