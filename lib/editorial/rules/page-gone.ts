import { ofKind } from "../content-folder.ts";
import { contentAddresses, isAnswered } from "../reading/addresses.ts";
import { nearest } from "../reading/known-keys.ts";
import { redirectsIn } from "../reading/redirects.ts";
import { recordFile, recordOf } from "../reading/url-record.ts";
import { syntaxErrorOf } from "../reading/yaml-data.ts";
import { type Finding, folderRule } from "../rule.ts";

/** An address that readers were given, and at which nobody answers any more. */
export const pageGone = folderRule("page-gone", "error", (folder) => {
  // A list that cannot be read has been reported: nobody knows what it redirects.
  if (ofKind(folder, "RedirectFile").some(syntaxErrorOf)) return [];
  const redirected = new Set(redirectsIn(folder).map(({ from }) => from));
  return recordOf(folder).flatMap(({ address, at }): Finding<"page-gone">[] => {
    if (isAnswered(folder, address) || redirected.has(address)) return [];
    // One code of a place is as near to the next as any other.
    const isCode = /^\/contact\/[a-z]{2}(?:-[a-z0-9]+)?$/.test(address);
    const moved = isCode ? undefined : nearest(address, contentAddresses(folder));
    return moved === undefined
      ? [{ file: recordFile, at, say: "gone", with: { address } }]
      : [{ file: recordFile, at, say: "moved", with: { address, moved } }];
  });
});
