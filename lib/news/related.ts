import { offices } from "#lib/content/network.ts";
import type { News, NewsTopic } from "#lib/content/schema/news.ts";

/** What an item of news and an event have in common: whom and what they are about. */
export type Bulletin = Pick<News, "audience" | "offices" | "schemes" | "institutions">;

export type Audience = Bulletin["audience"][number];

/** Those that name an office. */
export const aboutOffice = <T extends Bulletin>(items: readonly T[], id: string): T[] =>
  items.filter((item) => item.offices.includes(id));

/** Those that name a scheme. */
export const aboutScheme = <T extends Bulletin>(items: readonly T[], id: string): T[] =>
  items.filter((item) => item.schemes.includes(id));

/** Those that are for an audience; what is for both is for each. */
export const forAudience = <T extends Bulletin>(items: readonly T[], audience: Audience): T[] =>
  items.filter((item) => item.audience.includes(audience));

/** Those on a topic. */
export const onTopic = <T extends Pick<News, "topics">>(items: readonly T[], topic: NewsTopic): T[] =>
  items.filter((item) => item.topics.includes(topic));

/** True for what concerns every region: it names no office, or head offices only. */
export const isGeneral = (item: Pick<Bulletin, "offices">): boolean =>
  item.offices.every((id) => offices.get(id)?.kind === "head-office");

/** An office with its liaison units, or a liaison unit with the office it belongs to: one region. */
function regionOf(id: string): readonly string[] {
  const { parent } = offices.get(id) ?? {};
  const units = [...offices.values()].filter((office) => office.parent === id).map((office) => office.id);
  return [id, ...(parent ? [parent] : []), ...units];
}

/** Those that matter to the region of an office: they name it, or one that shares its region, or concern everybody. */
export function forRegion<T extends Bulletin>(items: readonly T[], officeId: string): T[] {
  const region = regionOf(officeId);
  return items.filter((item) => isGeneral(item) || item.offices.some((id) => region.includes(id)));
}
