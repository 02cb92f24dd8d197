import { isLocale } from "#lib/locales/registry.ts";

/** What the addresses of the things in a part of content/ begin with. */
const roots: Readonly<Record<string, string>> = {
  pages: "",
  schemes: "/schemes",
  offices: "/offices",
  institutions: "/about",
  news: "/news",
  events: "/events",
};

/** The parts of content/ whose folders have a page each. */
export const partsWithPages = Object.keys(roots);

/** The part of content/ that a folder lies in. */
export const partOf = (folder: string): string => folder.slice(0, folder.indexOf("/"));

/** The address of a folder's page, without locale: `institutions/hkte` → `/about/hkte`. The year of news is not in it. */
export function addressOf(folder: string): string {
  const part = partOf(folder);
  const rest = folder.slice(part.length + 1);
  const isDated = part === "news" || part === "events";
  return `${roots[part] ?? ""}/${isDated ? rest.slice(rest.indexOf("/") + 1) : rest}`;
}

/** An address without what leads to the same preview: slashes at its ends, and the locale. */
function withoutLocale(address: string): string {
  const parts = address.split("/").filter(Boolean);
  return (isLocale(parts[0] ?? "") ? parts.slice(1) : parts).join("/");
}

/** The folder that is meant by an address of the portal, with or without locale, or by its own path in content/. */
export function folderMeantBy(address: string, folders: readonly string[]): string | undefined {
  const asked = withoutLocale(address);
  return folders.find((folder) => addressOf(folder) === `/${asked}`) ?? folders.find((folder) => folder === asked);
}
