import { defaultLocale } from "#lib/locales/registry.ts";

/** A file of content/ with the moments between which it may be seen. */
export type Dated = { path: string; publishAt?: string | undefined; expireAt?: string | undefined };

/** False also for a moment that cannot be read: what we do not understand stays in. */
const isOpen = ({ publishAt, expireAt }: Dated, at: Date): boolean =>
  (publishAt === undefined || Date.parse(publishAt) <= at.getTime()) &&
  (expireAt === undefined || at.getTime() < Date.parse(expireAt));

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** A file that speaks for all that lies beside it: the data of one thing, or the text its translations are made from. */
const governsFolder = (path: string): boolean =>
  folderOf(path).includes("/") && (path.endsWith(".yaml") || path.endsWith(`/${defaultLocale}.mdx`));

/** Those documents that may be seen at a moment, by their own dates and by those of the file that governs their folder. */
export function visibleAt<T extends Dated>(documents: readonly T[], at: Date): T[] {
  const closed = new Set(
    documents.filter(({ path }) => governsFolder(path)).flatMap((one) => (isOpen(one, at) ? [] : [folderOf(one.path)])),
  );
  return documents.filter((one) => isOpen(one, at) && !closed.has(folderOf(one.path)));
}
