import type { ContentFolder } from "../content-folder.ts";
import { publicAddresses } from "../reading/addresses.ts";
import { redirectsIn } from "../reading/redirects.ts";
import { recordOf, writeRecord } from "../reading/url-record.ts";

/** The addresses that readers are given now, or are led on from. */
const givenIn = (folder: ContentFolder): string[] => [
  ...publicAddresses(folder),
  ...redirectsIn(folder).map(({ from }) => from),
];

const recordedIn = (folder: ContentFolder): string[] => recordOf(folder).map(({ address }) => address);

/** The record of public addresses with those of the folder as it is now; nothing that was recorded is lost. */
export const updatedRecord = (folder: ContentFolder): string =>
  writeRecord([...recordedIn(folder), ...givenIn(folder)]);

/** The public addresses that the record lacks. */
export function unrecorded(folder: ContentFolder): string[] {
  const recorded = new Set(recordedIn(folder));
  return givenIn(folder).filter((address) => !recorded.has(address));
}
