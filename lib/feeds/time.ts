const hoursAhead = 8;

/** A moment as Hong Kong's clocks tell it, `2024-03-18T17:30:00+08:00`, so that readers see the day of issue. */
export const hongKongTime = (moment: Date): string =>
  `${new Date(moment.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 19)}+08:00`;
