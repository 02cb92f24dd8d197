import { isAnswered } from "../reading/addresses.ts";
import { linksOf } from "../reading/body.ts";
import { addressesInData } from "../reading/data-addresses.ts";
import { redirectsIn } from "../reading/redirects.ts";
import { type Finding, folderRule } from "../rule.ts";

/** A link to an address that was given up: it works, but takes readers a way round. */
export const redirectedLink = folderRule("redirected-link", "warning", (folder) => {
  const gone = redirectsIn(folder).filter(({ from }) => !isAnswered(folder, from));
  const moved = new Map(gone.map(({ from, to }) => [from, to]));
  return folder.files.flatMap((file) =>
    [...linksOf(file), ...addressesInData(file)].flatMap(({ url, at }): Finding<"redirected-link">[] => {
      const to = moved.get(url.replace(/[?#].*$/, ""));
      return to === undefined ? [] : [{ file, at, say: "moved", with: { url, to } }];
    }),
  );
});
