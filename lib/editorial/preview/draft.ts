import { visibleAt } from "#lib/content/publication.ts";
import { type Locale, localeIds } from "#lib/locales/registry.ts";
import type { ContentFile } from "../content-file.ts";
import { addressOf } from "../reading/addresses.ts";
import { partOf } from "./addresses.ts";
import { type DraftSection, draftSections } from "./draft-sections.ts";
import { outdatedSections } from "./outdated-sections.ts";

/** The text of one language as it is in its file, right or wrong. */
export type DraftEdition = {
  /** Relative to the content folder. */
  file: string;
  title: string;
  summary: string;
  sections: DraftSection[];
  /** Keys of the sections that the original has changed since they were translated. */
  outdated: string[];
};

/** When something may be seen, as one of its files says. */
export type Embargo = { file: string; publishAt: string | undefined; expireAt: string | undefined };

/** All that lies in one folder of content/, read without judging it. */
export type Draft = {
  folder: string;
  part: string;
  /** Without locale. */
  address: string;
  files: string[];
  editions: Partial<Record<Locale, DraftEdition>>;
  embargoes: Embargo[];
  /** False where readers get nothing of it at this moment. */
  isPublic: boolean;
};

const textAt = ({ yaml }: ContentFile, key: string): string => {
  const value: unknown = yaml.errors.length === 0 ? yaml.get(key) : undefined;
  return typeof value === "string" ? value : "";
};

const datesOf = (file: ContentFile) => ({
  publishAt: textAt(file, "publishAt") || undefined,
  expireAt: textAt(file, "expireAt") || undefined,
});

function readEdition(file: ContentFile, original: ContentFile | undefined): DraftEdition {
  const { text, startsAfter } = file.body ?? { text: "", startsAfter: 0 };
  return {
    file: file.path,
    title: textAt(file, "title"),
    summary: textAt(file, "summary"),
    sections: draftSections(text, startsAfter),
    outdated: original && original !== file ? outdatedSections(file, original) : [],
  };
}

/** Reads the files of one folder; `original` is the locale that translations are made from. */
export function readDraft(folder: string, files: readonly ContentFile[], original: Locale, at: Date): Draft {
  const fileOf = (locale: Locale) => files.find(({ path }) => path === `${folder}/${locale}.mdx`);
  const dated = files.map((file) => ({ path: file.path, ...datesOf(file) }));
  const written = localeIds.flatMap((locale) => {
    const file = fileOf(locale);
    return file ? [[locale, readEdition(file, fileOf(original))] as const] : [];
  });
  return {
    folder,
    part: partOf(folder),
    address: addressOf(folder) ?? "",
    files: files.map(({ path }) => path),
    editions: Object.fromEntries(written),
    embargoes: dated
      .filter(({ publishAt, expireAt }) => publishAt ?? expireAt)
      .map(({ path, ...rest }) => ({ file: path, ...rest })),
    isPublic: visibleAt(dated, at).length > 0,
  };
}
