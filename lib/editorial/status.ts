import { daysAfter } from "#lib/content/days-after.ts";
import type { LinkReport } from "#lib/content/schema/link-report.ts";
import { linkReport } from "#lib/content/schema/link-report.ts";
import { idOf } from "./content-file.ts";
import { type ContentFolder, ofKind } from "./content-folder.ts";
import { chinese, english } from "./languages.ts";
import { addressOf } from "./reading/addresses.ts";
import { sectionsOf } from "./reading/body.ts";
import { prosesByFolder, stampsOf } from "./reading/editions.ts";
import { factsIn } from "./reading/facts.ts";
import { dataOf, scalarsOf } from "./reading/yaml-data.ts";

/** How fresh a page is, in both of the languages that it is written in. */
export type PageStatus = {
  folder: string;
  /** Without locale; undefined for words that have no page of their own. */
  address: string | undefined;
  /** The day each text was last changed; undefined where it is not written. */
  updated: { english: string | undefined; chinese: string | undefined };
  reviewBy: string | undefined;
  /** Sections whose English has changed since they were translated. */
  behind: string[];
  /** Whether anybody ever confirmed that the two say the same. */
  stamped: boolean;
};

/** A fact that somebody has to look at again. */
export type DueFact = { id: string; file: string; reviewBy: string };

/** A contact of an office that nobody has verified for long; null where no source is dated. */
export type OldContact = { office: string; asOf: string | null };

export type Status = {
  today: string;
  pages: PageStatus[];
  factsDue: DueFact[];
  oldContacts: OldContact[];
  links: LinkReport | undefined;
};

/** So many days ahead a fact is due; so many days a contact may go without being verified. */
export const terms = { ahead: 30, contact: 180 } as const;

/** What the page /status is made from. */
export type PublicStatus = Status & { terms: { ahead: number; contact: number } };

type Prose = ReturnType<ReturnType<typeof prosesByFolder>["get"]>;

function pageStatus(folder: string, files: NonNullable<Prose>): PageStatus {
  const [en, zh] = [files.get(english), files.get(chinese)];
  const valueIn = (file: typeof en, key: string) =>
    file && scalarsOf(file).find(({ keys }) => keys.length === 1 && keys[0] === key)?.value;
  const textIn = (file: typeof en, key: string) => {
    const value = valueIn(file, key);
    return typeof value === "string" ? value : undefined;
  };
  const stamps = zh && stampsOf(zh);
  const current = new Map(en ? sectionsOf(en).map(({ id, hash }) => [id, hash]) : []);
  const behind =
    stamps && zh ? sectionsOf(zh).flatMap(({ id }) => (id && current.get(id) !== stamps.get(id) ? [id] : [])) : [];
  const reviews = [textIn(en, "reviewBy"), textIn(zh, "reviewBy")].filter((day) => day !== undefined).sort();
  return {
    folder,
    address: addressOf(folder),
    updated: { english: textIn(en, "updated"), chinese: textIn(zh, "updated") },
    reviewBy: reviews[0],
    behind,
    stamped: stamps !== undefined,
  };
}

const dueFacts = (folder: ContentFolder): DueFact[] =>
  factsIn(folder)
    .filter(({ reviewBy }) => reviewBy <= daysAfter(folder.today, terms.ahead))
    .map(({ id, file, reviewBy }) => ({ id, file: file.path, reviewBy }))
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));

function oldContacts(folder: ContentFolder): OldContact[] {
  const limit = daysAfter(folder.today, -terms.contact);
  return ofKind(folder, "OfficeData").flatMap((file): OldContact[] => {
    const written = scalarsOf(file).find(({ keys }) => keys.join(".") === "contact.asOf");
    if (!written) return [];
    const asOf = typeof written.value === "string" ? written.value : null;
    return asOf === null || asOf < limit.slice(0, asOf.length) ? [{ office: idOf(file), asOf }] : [];
  });
}

function lastLinks(folder: ContentFolder): LinkReport | undefined {
  const [file] = ofKind(folder, "LinkReport");
  const report = file ? linkReport.safeParse(dataOf(file)) : undefined;
  return report?.success ? report.data : undefined;
}

/** How fresh everything in a content folder is. */
export const statusOf = (folder: ContentFolder): Status => ({
  today: folder.today,
  pages: [...prosesByFolder(folder)].map(([home, files]) => pageStatus(home, files)),
  factsDue: dueFacts(folder),
  oldContacts: oldContacts(folder),
  links: lastLinks(folder),
});
