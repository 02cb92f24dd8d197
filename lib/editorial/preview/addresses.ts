import { isLocale } from "#lib/locales/registry.ts";
import { addressOf } from "../reading/addresses.ts";

/** The parts of content/ whose folders have a page each. */
export const partsWithPages = ["pages", "schemes", "offices", "institutions", "news", "events"] as const;

/** The part of content/ that a folder lies in. */
export const partOf = (folder: string): string => folder.slice(0, folder.indexOf("/"));

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
