import ICAL from "ical.js";
import { sync, type VEvent } from "node-ical";

/** What a calendar program makes of an event. */
export type ReadEvent = {
  uid: string;
  start: Date;
  end: Date;
  wholeDays: boolean;
  status: string | undefined;
  sequence: number;
  summary: string;
};

const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "val" in value ? String(value.val) : String(value);

function readWithIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toJSDate(),
      end: event.endDate.toJSDate(),
      wholeDays: event.startDate.isDate,
      status: component.getFirstPropertyValue("status")?.toString(),
      sequence: event.sequence,
      summary: event.summary,
    };
  });
}

const readWithNodeIcal = (text: string): ReadEvent[] =>
  Object.values(sync.parseICS(text))
    .filter((component): component is VEvent => component?.type === "VEVENT")
    .map(({ uid, start, end, datetype, status, sequence, summary }) => ({
      uid,
      start: new Date(start),
      end: new Date(end ?? start),
      wholeDays: datetype === "date",
      status,
      sequence: Number(sequence),
      summary: textOf(summary),
    }));

/** Two libraries that calendar programs are made with. */
export const readers = { "ical.js": readWithIcalJs, "node-ical": readWithNodeIcal };
