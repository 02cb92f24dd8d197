import remarkLintNoUndefinedReferences from "remark-lint-no-undefined-references";
import { isLocale } from "#lib/locales/registry.ts";
import { type ContentFile, folderOf } from "../content-file.ts";
import type { ContentFolder } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { parsedBody } from "../parsed-body.ts";
import { addressOf, anchorsOf, contentAddresses, isAnswered } from "../reading/addresses.ts";
import { appRoutes } from "../reading/app-routes.ts";
import { type BodyLink, linksOf } from "../reading/body.ts";
import { addressesInData } from "../reading/data-addresses.ts";
import { nearest } from "../reading/known-keys.ts";
import { lint } from "../reading/lint.ts";
import { redirectsIn } from "../reading/redirects.ts";
import { unsupportedMarks } from "../reading/unsupported-marks.ts";
import { type Finding, folderRule } from "../rule.ts";

type Found = Finding<"broken-link">[];

const isOneAddress = (text: string) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text);

/** Names that belong to no site, or only to the machine of whoever wrote the link. */
const unreal = /^(localhost|127\.|0\.0\.0\.0|(.*\.)?example\.(com|org|net)$|(.*\.)?(test|invalid|local)$)/i;

const judged = new Map<string, ReturnType<typeof judgeOutside>>();

/** What is wrong with an address outside; the same addresses are met again and again. */
function outside(url: string): ReturnType<typeof judgeOutside> {
  if (!judged.has(url)) judged.set(url, judgeOutside(url));
  return judged.get(url);
}

function judgeOutside(url: string): "malformed" | "scheme" | "unreal" | undefined {
  if (/^mailto:/i.test(url)) return isOneAddress(url.slice(7).replace(/\?.*$/, "")) ? undefined : "malformed";
  if (/^tel:/i.test(url)) return /^tel:\+?[\d-]{3,}$/i.test(url) ? undefined : "malformed";
  if (!/^https?:/i.test(url)) return "scheme";
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url) || /\s/.test(url)) return "malformed";
  const { hostname } = new URL(url);
  if (unreal.test(hostname)) return "unreal";
  return /\.[a-z]{2,}$/i.test(hostname) || /\.xn--[a-z0-9-]+$/i.test(hostname) ? undefined : "malformed";
}

function inside(folder: ContentFolder, file: ContentFile, { url, at }: Pick<BodyLink, "url" | "at">): Found {
  const [before = "", anchor] = url.split("#", 2);
  const path = before.replace(/\?.*$/, "");
  if (anchor === undefined && isAnswered(folder, path)) return [];
  const say = (saying: Finding<"broken-link">["say"], values = {}): Found => [
    { file, at, say: saying, with: { url, ...values } },
  ];
  const target = path === "" ? addressOf(folderOf(file.path)) : path;
  if (path !== "") {
    const [, first = ""] = path.split("/");
    if (isLocale(first)) return say("locale", { meant: url.slice(first.length + 1) || "/" });
    if (path !== "/" && path.endsWith("/")) return say("slash", { meant: path.slice(0, -1) });
    if (!isAnswered(folder, path)) {
      if (redirectsIn(folder).some(({ from }) => from === path)) return [];
      const meant = nearest(path, [...contentAddresses(folder), ...appRoutes().pages]);
      return meant === undefined ? say("page") : say("misspelt", { meant });
    }
  }
  if (anchor === undefined || target === undefined) return [];
  if (anchor === "") return say("anchor", { anchor });
  const anchors = anchorsOf(folder, target);
  if (anchors === undefined || anchors.includes(decodeURIComponent(anchor))) return [];
  const meant = nearest(anchor, anchors);
  return meant === undefined ? say("anchor", { anchor }) : say("misspeltAnchor", { anchor, meant });
}

function inLink(folder: ContentFolder, file: ContentFile, link: BodyLink): Found {
  const url = link.url.trim();
  if (url === "") return [{ file, at: link.at, say: "empty" }];
  if (url.startsWith("#") || (url.startsWith("/") && !url.startsWith("//")))
    return inside(folder, file, { ...link, url });
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) return [{ file, at: link.at, say: "relative", with: { url } }];
  const wrong = outside(url);
  return wrong === undefined ? [] : [{ file, at: link.at, say: wrong, with: { url } }];
}

/** `[text][name]` where nobody says what the name stands for: readers see the brackets. */
const undefinedIn = kept("undefined-references", (file): number[] => {
  const parsed = parsedBody(file);
  if (!file.body || !("tree" in parsed)) return [];
  const told = new Set(unsupportedMarks(file).map(({ at }) => at));
  return lint(remarkLintNoUndefinedReferences, file, parsed.tree).filter((at) => !told.has(at));
});

/** A link that leads nowhere: to a page, a section or a site that does not exist. */
export const brokenLink = folderRule("broken-link", "error", (folder) =>
  folder.files.flatMap((file) => [
    ...linksOf(file).flatMap((link) => inLink(folder, file, link)),
    ...addressesInData(file).flatMap((link) => inside(folder, file, link)),
    ...undefinedIn(file).map((at) => ({ file, at, say: "undefined" as const })),
  ]),
);
