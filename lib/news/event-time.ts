import { daysAfter } from "#lib/content/days-after.ts";
import type { Event } from "#lib/content/schema/event.ts";
import { isWholeDay, offsetIn } from "#lib/content/schema/time.ts";

type Timed = Pick<Event, "ends" | "timezone">;

/** Midnight by the clocks of a zone. Their offset at midnight UTC may be another one, so it is asked for twice. */
function midnightIn(zone: string, day: string): Date {
  const nearby = `${day}T00:00:00${offsetIn(zone, `${day}T00:00:00Z`)}`;
  return new Date(`${day}T00:00:00${offsetIn(zone, nearby)}`);
}

/** The moment at which an event is over: of a whole-day event the end of its last day, where it takes place. */
export const endOf = ({ ends, timezone }: Timed): Date =>
  isWholeDay(ends) ? midnightIn(timezone, daysAfter(ends, 1)) : new Date(ends);

/** Events, earliest first, apart at a moment: those ahead or going on, and those that are over, the latest first. */
export const apartAt = <T extends Timed>(events: readonly T[], at: Date): { ahead: T[]; past: T[] } => ({
  ahead: events.filter((event) => endOf(event) > at),
  past: events.filter((event) => endOf(event) <= at).toReversed(),
});
