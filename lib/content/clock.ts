declare global {
  namespace NodeJS {
    interface ProcessEnv {
      /** An ISO instant. A build writes it into what it compiles, which needs it written as `process.env.CONTENT_CLOCK`. */
      readonly CONTENT_CLOCK?: string;
    }
  }
}

/**
 * The moment of the build, by which everything dated is decided: which rules are in force, what is published.
 * `CONTENT_CLOCK` sets it to another one; the server that answers later keeps that of its build.
 */
const clock = new Date(process.env.CONTENT_CLOCK ?? Date.now());
if (Number.isNaN(clock.getTime()))
  throw new Error("CONTENT_CLOCK is no instant; write it as 2026-11-22T09:00:00+08:00");

export const now = (): Date => clock;

/** The day of an instant in Hong Kong, `2026-11-22`. */
export const hongKongDay = (instant: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Hong_Kong" }).format(instant);

/** Today in Hong Kong, by the clock of the build. */
export const today = (): string => hongKongDay(clock);
