import { isLocale } from "#lib/locales/registry.ts";
import { anchorsOf, isAnswered } from "../reading/addresses.ts";
import { redirectsIn, type WrittenRedirect } from "../reading/redirects.ts";
import { type Finding, folderRule } from "../rule.ts";

type Found = Finding<"redirect">[];

const isPath = (path: string) => /^\/[a-z0-9/._-]*$/.test(path) && !isLocale(path.split("/")[1] ?? "");

/** Redirects lead in one step from an address that is no page to one that is. */
export const redirect = folderRule("redirect", "error", (folder) => {
  const redirects = redirectsIn(folder);
  const froms = new Set(redirects.map(({ from }) => from));
  const inOne = ({ from, to, file, fromAt, toAt }: WrittenRedirect, index: number): Found => {
    const at = (place: number, say: Finding<"redirect">["say"]): Found => [
      { file, at: place, say, with: { from, to } },
    ];
    if (!isPath(from)) return at(fromAt, "form");
    if (!isPath(to.replace(/#.*$/, ""))) return at(toAt, "form");
    if (redirects.findIndex((other) => other.from === from) < index) return at(fromAt, "twice");
    if (isAnswered(folder, from)) return at(fromAt, "page");
    const [path = "", anchor] = to.split("#");
    if (froms.has(path)) return at(toAt, path === from ? "itself" : "chain");
    if (!isAnswered(folder, path)) return at(toAt, "nowhere");
    return anchor !== undefined && anchorsOf(folder, path)?.includes(anchor) === false ? at(toAt, "nowhere") : [];
  };
  return redirects.flatMap(inOne);
});
