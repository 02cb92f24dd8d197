import { expect, test } from "vitest";
import { attributes, type BuiltPage, manifest, pages } from "./built-site.ts";

/** Addresses that the application answers and the tree does not hold. */
const answered = [/^\/$/, /^\/api\/v1\/(directory|offices)$/];

const byPath = new Map(pages.map((page) => [page.path, page]));
const anchors = new Map<string, Set<string>>();

function anchorsOf(page: BuiltPage): Set<string> {
  const found = anchors.get(page.path) ?? new Set(attributes(page, "id"));
  anchors.set(page.path, found);
  return found;
}

/** Where the links of a page lead to within the portal. */
const targetsOf = (page: BuiltPage): URL[] =>
  [...attributes(page, "href"), ...attributes(page, "action", "form")]
    .filter((href) => !/^[a-z]+:/.test(href))
    .map((href) => new URL(href, `http://portal.example${page.path}`));

const leadsSomewhere = ({ pathname }: URL) =>
  Object.hasOwn(manifest.entries, pathname) || answered.some((pattern) => pattern.test(pathname));

test("the built site has pages", () => {
  expect(pages.length).toBeGreaterThan(500);
});

test("every link leads to a page, a file or an answer of this portal", () => {
  const broken = pages.flatMap((page) =>
    targetsOf(page)
      .filter((target) => target.host !== "portal.example" || !leadsSomewhere(target))
      .map(({ href }) => `${page.path} → ${href}`),
  );
  expect(broken).toEqual([]);
});

test("every link to a part of a page finds that part", () => {
  const broken = pages.flatMap((page) =>
    targetsOf(page)
      .filter(({ hash }) => hash !== "")
      .filter(({ pathname, hash }) => {
        const target = byPath.get(pathname);
        return !target || !anchorsOf(target).has(decodeURIComponent(hash.slice(1)));
      })
      .map(({ pathname, hash }) => `${page.path} → ${pathname}${hash}`),
  );
  expect(broken).toEqual([]);
});

test("no link leads by way of a redirection of the portal's own", () => {
  const detours = pages.flatMap((page) =>
    targetsOf(page)
      .filter(({ pathname }) => pathname === "/" || /\/\/|.\/$/.test(pathname))
      .map(({ pathname }) => `${page.path} → ${pathname}`),
  );
  expect(detours).toEqual([]);
});

test("no page of a reader leads to one that tells of a problem", () => {
  const readable = pages.filter(({ entry }) => entry.status === 200);
  const wrong = readable.filter((page) => targetsOf(page).some(({ pathname }) => pathname.includes("/problem/")));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** The page of a place is the answer to a question: the finder leads to it, and the sitemap names it. */
const isAnswer = (path: string) => /^\/[^/]+\/contact\/[^/]+$/.test(path);

test("every page but the finder's answers can be reached by links from a front page", () => {
  const reached = new Set<string>();
  const open = pages.filter(({ path }) => /^\/[^/]+$/.test(path));
  for (let page = open.pop(); page; page = open.pop()) {
    if (reached.has(page.path)) continue;
    reached.add(page.path);
    for (const { pathname } of targetsOf(page)) {
      const next = byPath.get(pathname);
      if (next && !reached.has(next.path)) open.push(next);
    }
  }
  const lost = pages.filter(({ path, entry }) => entry.status === 200 && !isAnswer(path) && !reached.has(path));
  expect(lost.map(({ path }) => path)).toEqual([]);
});
