import { checkFolder, openContent } from "#lib/editorial/check-content.ts";
import { type ContentFile, folderOf } from "#lib/editorial/content-file.ts";
import { folderMeantBy, partOf, partsWithPages } from "#lib/editorial/preview/addresses.ts";
import { type Draft, readDraft } from "#lib/editorial/preview/draft.ts";
import type { Problem } from "#lib/editorial/problem.ts";
import { defaultLocale } from "#lib/locales/registry.ts";
import type { DeskLanguage } from "./words.ts";

/** What the check found, or why it could not be made. */
export type Checked = { problems: readonly Problem[]; checkFailed?: string };

/** What is on an editor's desk: the content as it is at this moment, and what the check has to say of it. */
export type Desk = {
  files: readonly ContentFile[];
  /** The folders that have a page, in alphabetical order. */
  folders: readonly string[];
  check: (language: DeskLanguage) => Checked;
};

/** Reads a content folder; checks it when it is asked to, once for each language. */
export function readDesk(content: string): Desk {
  const folder = openContent(content);
  const { files } = folder;
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))];
  const checked = new Map<DeskLanguage, Checked>();
  const check = (language: DeskLanguage): Checked => {
    try {
      const problems = checkFolder(folder, language);
      folder.save();
      return { problems };
    } catch (error) {
      return { problems: [], checkFailed: error instanceof Error ? error.message : String(error) };
    }
  };
  return {
    files,
    folders: folders.filter((each) => (partsWithPages as readonly string[]).includes(partOf(each))).sort(),
    check(language) {
      const known = checked.get(language) ?? check(language);
      checked.set(language, known);
      return known;
    },
  };
}

export const draftIn = ({ files }: Desk, folder: string): Draft =>
  readDraft(
    folder,
    files.filter(({ path }) => folderOf(path) === folder),
    defaultLocale,
    new Date(),
  );

/** The draft that an address of the portal, or a path in content/, means. */
export function draftAt(desk: Desk, address: string): Draft | undefined {
  const folder = folderMeantBy(address, desk.folders);
  return folder === undefined ? undefined : draftIn(desk, folder);
}
