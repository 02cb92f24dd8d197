import type { Locale } from "#lib/locales/registry.ts";
import type { IssueKey } from "#lib/newsletter/archive.ts";
import { type Issue, issueOf } from "#lib/newsletter/issue.ts";

/** An issue that has something to tell; throws where it has nothing. */
export function theIssue(key: IssueKey, locale: Locale): Issue {
  const issue = issueOf(key, locale);
  if (!issue) throw new Error(`${key.office} has no issue of ${key.month}`);
  return issue;
}

/** Tokyo, March 2024: it has an introduction, news and events, and its office publishes no e-mail address. */
export const tokyo = (locale: Locale): Issue => theIssue({ office: "tokyo", month: "2024-03" }, locale);
