import { type Dated, visibleAt } from "#lib/content/publication.ts";
import type { ContentFile } from "./content-file.ts";
import type { ContentFolder } from "./content-folder.ts";
import { scalarsOf } from "./reading/yaml-data.ts";

function datesOf(file: ContentFile): Dated {
  const momentAt = (key: string) => {
    const value = scalarsOf(file).find(({ keys }) => keys.length === 1 && keys[0] === key)?.value;
    return typeof value === "string" ? value : undefined;
  };
  return { path: file.path, publishAt: momentAt("publishAt"), expireAt: momentAt("expireAt") };
}

/** A content folder without the files that readers may not see at a moment. */
export function publicPart(folder: ContentFolder, at: Date): ContentFolder {
  const visible = new Set(visibleAt(folder.files.map(datesOf), at).map(({ path }) => path));
  const files = folder.files.filter(({ path }) => visible.has(path));
  return { ...folder, files, byPath: new Map(files.map((file) => [file.path, file])) };
}
