import type { University } from "#lib/content/schema/university.ts";

/** What decides whether an institution counts on a day. */
export type ListedUniversity = Pick<University, "id" | "place" | "since" | "notAcceptedFrom">;

/** The institutions of the list by id, and those that stand on it on a day. */
export type UniversityList = {
  isListed: (id: string, day: string) => boolean;
  /** An institution on the list on a day, in Hong Kong or elsewhere; undefined where there is none. */
  oneOn: (day: string, inHongKong: boolean) => string | undefined;
};

/** Makes a list that answers by day of application. */
export function createUniversityList(universities: readonly ListedUniversity[]): UniversityList {
  const byId = new Map(universities.map((each) => [each.id, each]));
  const accepts = ({ since, notAcceptedFrom }: ListedUniversity, day: string) =>
    since <= day && (notAcceptedFrom === undefined || day < notAcceptedFrom);
  return {
    isListed(id, day) {
      const university = byId.get(id);
      return university !== undefined && accepts(university, day);
    },
    oneOn: (day, inHongKong) =>
      universities.find((each) => (each.place === "HK") === inHongKong && accepts(each, day))?.id,
  };
}
