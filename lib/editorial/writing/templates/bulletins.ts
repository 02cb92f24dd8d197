import { definitionsIn } from "../../reading/definitions.ts";
import { type Blank, bothTexts, type NewFiles } from "../template.ts";

/** Some source, so that the file is valid; the hint beside it asks for the right one. */
const anySource = ({ folder }: Blank): string => definitionsIn(folder).source.all[0]?.id ?? "";

/** News and events lie in the folder of their year and begin with their day. */
const dated = (blank: Blank): string => (/^\d{4}-\d\d-\d\d-/.test(blank.id) ? blank.id : `${blank.today}-${blank.id}`);

const dayOf = (blank: Blank): string => dated(blank).slice(0, 10);

const homeOf = (room: string, blank: Blank) => `${room}/${dated(blank).slice(0, 4)}/${dated(blank)}`;

const bodies = {
  english: "{/* Who did what, when, and what it means for the reader. */}\n\nWrite the news in one short paragraph.\n",
  chinese: "{/* 誰在何時做了甚麼，對讀者有何影響。 */}\n\n在這裏用一小段撰寫消息。\n",
};

/** What both name, and rest on. */
const namedBy = (blank: Blank) => `offices: []
schemes: []
institutions: []
# The id of the entry in content/sources/ that it rests on.
source: ${anySource(blank)}
`;

/** Data and texts of something dated, in the folder of a room. */
const bulletin =
  (room: "news" | "events", file: string, data: (blank: Blank) => string) =>
  (blank: Blank): NewFiles => ({
    [`${homeOf(room, blank)}/${file}`]: data(blank),
    ...bothTexts(homeOf(room, blank), blank, bodies),
  });

const newsData = (blank: Blank) => `# The day, or the moment with its zone: '2024-03-18T17:30:00+08:00'
issued: '${dayOf(blank)}'
# One or more of: talent-schemes, immigration-services, talent-services, strategic-enterprises, investment,
# business-environment, offices-and-teams, greater-bay-area, summits-and-fairs, policy, statistics
topics: [policy]
# talent, enterprise or both
audience: [talent, enterprise]
${namedBy(blank)}`;

/** An item of news: \`new-fees\`, or \`2026-11-22-new-fees\` for another day than today. */
export const news = bulletin("news", "news.yaml", newsData);

const eventData = (blank: Blank) => `# seminar, summit, fair, visit, briefing or ceremony
kind: seminar
# scheduled, cancelled, postponed or held
status: scheduled
# Days for whole-day events, otherwise moments with their zone: '2026-11-22T15:00:00+08:00'
starts: '${dayOf(blank)}'
ends: '${dayOf(blank)}'
timezone: Asia/Hong_Kong
# in-person, online or mixed; an event that is online only has no place: null
attendance: in-person
place:
  names: null
  city: { en: Hong Kong, zh-hant: 香港 }
  code: HK
languages: []
news: []
registration: null
uid: ${dated(blank)}@hong-kong-gateway
sequence: 0
audience: [talent, enterprise]
${namedBy(blank)}`;

/** An event: \`career-fair\`, or \`2026-11-22-career-fair\` for another day than today. */
export const event = bulletin("events", "event.yaml", eventData);
