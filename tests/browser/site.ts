import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { isFull } from "../full-tests.ts";

export const locales = ["en", "zh-hant", "zh-hans"] as const;

/** The paths of every page that the sitemap names, in every locale. */
export async function publicPaths(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
}

/** Kinds whose pages are made of the same parts, however many there are. */
const manyOfAKind = [
  /\/contact\/[a-z-]+$/,
  /\/news\/[^/]+$/,
  /\/events\/[^/]+$/,
  /\/newsletters\/[^/]+\/[^/]+$/,
  /\/schemes\/universities\/[^/]+$/,
  /\/schemes\/[a-z-]+-[a-z-]+$/,
  /\/offices\/[^/]+$/,
  /\/about\/[^/]+$/,
  /\/living\/[^/]+$/,
  /\/business\/[^/]+$/,
  /\/questions\/[^/]+$/,
];

/** One place for each kind of answer. */
const typicalPlaces = ["jp", "br", "cn", "cn-gd", "cn-zj", "us", "us-dc", "in", "gl", "my", "hk"];

const kindOf = (path: string): number => manyOfAKind.findIndex((kind) => kind.test(path));

/** One page of every kind, and every page that is the only one of its kind. */
export function typicalOf(paths: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return paths.filter((path) => {
    const kind = kindOf(path);
    if (kind < 0) return true;
    const name = path.split("/").at(-1) ?? "";
    if (kind === 0) return typicalPlaces.includes(name);
    const key = `${path.split("/")[1]} ${kind}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return (seen.get(key) ?? 0) <= 2;
  });
}

/**
 * The pages that a run looks at: all of them, or, where time is short, the typical ones and every sixtieth of the
 * others. Simplified Chinese is made from the Traditional pages, and has the same elements.
 */
export function pathsToLookAt(paths: readonly string[]): string[] {
  if (isFull) return [...paths];
  const typical = new Set(typicalOf(paths).filter((path) => !path.startsWith("/zh-hans")));
  return paths.filter((path, index) => typical.has(path) || index % 60 === 0);
}

/** Collects what a reader's browser complains of: errors in the console, refused resources, uncaught exceptions. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("requestfailed", (request) => {
    // The next page was asked for while the icon of this one was still on its way: nobody's fault.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") complaints.push(`${page.url()}: ${request.url()} failed: ${reason}`);
  });
  return complaints;
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Asked = { contrast?: boolean; landmarks?: boolean };

/** The rules of WCAG 2.2 AA, and of best practice, that a page breaks, each with the elements. */
export async function violationsOn(page: Page, { contrast = true, landmarks = true }: Asked = {}): Promise<string[]> {
  await page.evaluate(axe);
  const rules = {
    "color-contrast": { enabled: contrast },
    // A mail is shown inside a page that has its own.
    region: { enabled: landmarks },
    "landmark-one-main": { enabled: landmarks },
  };
  const question = { runOnly: tags, rules, resultTypes: ["violations" as const] };
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  }, question);
}

/** Fails with the rule and the elements where axe finds a violation of WCAG 2.2 AA or of its best practices. */
export async function expectAccessible(page: Page, asked: Asked = {}): Promise<void> {
  expect(await violationsOn(page, asked), page.url()).toEqual([]);
}
