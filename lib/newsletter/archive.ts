import { foldersUnder } from "#lib/content/editions.ts";
import { offices } from "#lib/content/network.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import { choose, isEmpty } from "./choice.ts";
import { isMonth, isOver, monthOf } from "./month.ts";

/** An issue by its office and month. */
export type IssueKey = { office: string; month: string };

/** The folder of an editor's introduction to an issue. */
export const introductionFolder = ({ office, month }: IssueKey): string => `newsletters/${office}/${month}`;

/** The page of an issue, without locale. */
export const issuePath = ({ office, month }: IssueKey): string => `/newsletters/${office}/${month}`;

const isRegional = (id: string) => offices.has(id) && offices.get(id)?.kind !== "head-office";

const namedIn = (time: string, officeIds: readonly string[]): IssueKey[] =>
  officeIds.filter(isRegional).map((office) => ({ office, month: monthOf(time) }));

const introduced = (): IssueKey[] =>
  foldersUnder("newsletters").map((folder) => {
    const [, office = "", month = ""] = folder.split("/");
    return { office, month };
  });

/**
 * The issues that the archive shows, newest first: of every month that is over and has an item naming the office, or
 * an introduction. Any other issue can be composed, but tells readers of the region nothing of their own.
 */
export const archive: readonly IssueKey[] = [
  ...new Map(
    [
      ...publishedNews.flatMap((item) => namedIn(item.issued, item.offices)),
      ...publishedEvents.flatMap((event) => namedIn(event.starts, event.offices)),
      ...introduced(),
    ]
      .filter(({ office, month }) => offices.has(office) && isMonth(month) && isOver(month))
      .filter(({ office, month }) => !isEmpty(choose(office, month)))
      .map((key) => [issuePath(key), key]),
  ).values(),
].toSorted((a, b) => b.month.localeCompare(a.month) || a.office.localeCompare(b.office));
