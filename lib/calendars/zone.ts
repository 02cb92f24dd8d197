import ICAL from "ical.js";
import { tzlib_get_ical_block } from "timezones-ical-library";

/** The rules of a time zone, by which a calendar program knows when its clocks change. */
export function zoneRules(zone: string): ICAL.Component {
  const [block] = [tzlib_get_ical_block(zone)].flat();
  if (!block) throw new Error(`no calendar rules are known for the time zone ${zone}`);
  return new ICAL.Component(ICAL.parse(block));
}
