import type { Browser, BrowserContext } from "@playwright/test";

const colours = ["light", "dark", "forced"] as const;

/** A window of 1280 × 900 pixels that is enlarged to 400 % has room for 320 × 225, each of four by four. */
const windows = {
  "320 px": { viewport: { width: 320, height: 640 } },
  "768 px": { viewport: { width: 768, height: 1024 } },
  "1280 px": { viewport: { width: 1280, height: 900 } },
  "400 % zoom": { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 },
} as const;

const sizes = Object.keys(windows) as (keyof typeof windows)[];

/** How somebody may look at a page. */
export type Condition = { colour: (typeof colours)[number]; size: keyof typeof windows; script: boolean };

/** Every condition, each once. */
export const conditions: readonly Condition[] = [true, false].flatMap((script) =>
  sizes.flatMap((size) => colours.map((colour) => ({ colour, size, script }))),
);

/** A condition in words, for the message of a test. */
export const inWords = ({ colour, size, script }: Condition): string =>
  `${colour} colours, ${size}, JavaScript ${script ? "on" : "off"}`;

/** A browser of somebody who looks at the portal in this way. */
export const contextUnder = (browser: Browser, { colour, size, script }: Condition): Promise<BrowserContext> =>
  browser.newContext({
    ...windows[size],
    hasTouch: false,
    javaScriptEnabled: script,
    colorScheme: colour === "dark" ? "dark" : "light",
    forcedColors: colour === "forced" ? "active" : "none",
  });
