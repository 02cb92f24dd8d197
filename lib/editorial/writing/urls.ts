import type { ContentFolder } from "../content-folder.ts";
import { publicAddresses } from "../reading/addresses.ts";
import { recordOf, writeRecord } from "../reading/url-record.ts";

/** The record of public addresses with those of the folder as it is now; nothing that was recorded is lost. */
export const updatedRecord = (folder: ContentFolder): string =>
  writeRecord([...recordOf(folder).map(({ address }) => address), ...publicAddresses(folder)]);

/** The public addresses that the record lacks. */
export function unrecorded(folder: ContentFolder): string[] {
  const recorded = new Set(recordOf(folder).map(({ address }) => address));
  return publicAddresses(folder).filter((address) => !recorded.has(address));
}
