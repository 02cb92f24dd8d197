import type { Browser } from "@playwright/test";
import lighthouse, { type Flags, type RunnerResult } from "lighthouse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../../bench/free-port.ts";
import { answered, type Running, start } from "../../bench/running.ts";
import { portal } from "../../bench/servers.ts";
import { launchChromium } from "../../scripts/chromium.ts";
import { pageKinds } from "../browser/page-kinds.ts";
import { locales } from "../browser/site.ts";

/** Lighthouse looks at no page that is not there. */
const kinds = pageKinds.filter(({ kind }) => kind !== "an address that leads nowhere");

/** A moment's work of somebody else on this machine costs a point or two of performance. */
const attempts = 3;

let server: Running;
let browser: Browser;
let port: number;

beforeAll(async () => {
  port = await freePort();
  server = await start(portal);
  browser = await launchChromium(`--remote-debugging-port=${port}`);
  await answered(`${server.origin}/readyz`);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Answers to a question are not for search engines, and say so. */
const isKeptOut = async (url: string) => /<meta name="robots" content="noindex/.test(await (await fetch(url)).text());

const isShort = (score: number | null | undefined): score is number => typeof score === "number" && score < 1;

/** What keeps a category below 100, and its score. */
function shortcomings({ lhr }: RunnerResult): string[] {
  return Object.values(lhr.categories)
    .filter(({ score }) => isShort(score))
    .map(({ title, score, auditRefs }) => {
      const audits = auditRefs.filter(({ id, weight }) => weight > 0 && isShort(lhr.audits[id]?.score));
      const reasons = audits.map(({ id }) => `${id} ${lhr.audits[id]?.displayValue ?? ""}`.trim());
      return `${title} ${Math.round((score ?? 0) * 100)}: ${reasons.join(", ")}`;
    });
}

/** A phone on a slow line, as Lighthouse has it unless told otherwise. */
async function audit(url: string): Promise<string[]> {
  const flags: Flags = { port, logLevel: "error", skipAudits: (await isKeptOut(url)) ? ["is-crawlable"] : null };
  const result = await lighthouse(url, flags);
  if (!result) throw new Error(`Lighthouse has no result for ${url}`);
  const { runtimeError } = result.lhr;
  return runtimeError ? [runtimeError.message] : shortcomings(result);
}

describe.each(locales)("Lighthouse gives 100 four times in %s to", (locale) => {
  test.each(kinds)("$kind", { timeout: 180_000 }, async ({ path }) => {
    let found: string[] = [];
    for (let attempt = 0; attempt < attempts; attempt++) {
      found = await audit(`${server.origin}/${locale}${path}`);
      if (found.length === 0) break;
    }
    expect(found).toEqual([]);
  });
});
