import { checkContent } from "#lib/editorial/check-content.ts";
import { type ContentFile, readContentFolder } from "#lib/editorial/content-file.ts";
import { folderMeantBy, partOf, partsWithPages } from "#lib/editorial/preview/addresses.ts";
import { type Draft, readDraft } from "#lib/editorial/preview/draft.ts";
import type { Problem } from "#lib/editorial/problem.ts";
import { defaultLocale } from "#lib/locales/registry.ts";

/** What is on an editor's desk: the content as it is at this moment, and what the check has to say of it. */
export type Desk = {
  files: readonly ContentFile[];
  /** The folders that have a page, in alphabetical order. */
  folders: readonly string[];
  problems: readonly Problem[];
  /** Why the check could not be made; absent where it was. */
  checkFailed?: string | undefined;
};

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

function check(content: string): Pick<Desk, "problems" | "checkFailed"> {
  try {
    return { problems: checkContent(content).problems };
  } catch (error) {
    return { problems: [], checkFailed: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads and checks a content folder. */
export function readDesk(content: string): Desk {
  const { files } = readContentFolder(content);
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))];
  return {
    files,
    folders: folders.filter((folder) => partsWithPages.includes(partOf(folder))).sort(),
    ...check(content),
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
