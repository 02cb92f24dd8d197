import { offices } from "#lib/content/network.ts";
import { isLocale, type Locale, localeIds } from "#lib/locales/registry.ts";
import type { IssueKey } from "./archive.ts";
import { type Issue, issueOf } from "./issue.ts";
import { isMonth } from "./month.ts";

/** What somebody asked for cannot be composed; the message says why, and what to ask for instead. */
export class Refusal extends Error {
  override name = "Refusal";
}

export type Request = IssueKey & { locales: readonly Locale[] };

/** Reads what was asked for on the command line; throws a Refusal at the first thing that makes no sense. */
export function readRequest({ office, month, lang }: { office: string; month: string; lang: string }): Request {
  if (!offices.has(office)) throw new Refusal(`no office is called "${office}"; use ${[...offices.keys()].join(", ")}`);
  if (!isMonth(month)) throw new Refusal(`"${month}" is no month; write --month 2024-03`);
  const asked = lang.split(",").map((each) => each.trim());
  const unknown = asked.find((each) => !isLocale(each));
  if (unknown !== undefined) throw new Refusal(`"${unknown}" is no locale; use ${localeIds.join(", ")}`);
  return { office, month, locales: asked.filter(isLocale) };
}

/** The issue asked for in each of its languages; throws a Refusal where its month brought nothing. */
export const issuesFor = ({ office, month, locales }: Request): Issue[] =>
  locales.map((locale) => {
    const issue = issueOf({ office, month }, locale);
    if (issue) return issue;
    throw new Refusal(`no news and no event of ${month} matters to the region of ${office}; nothing was written`);
  });
