import { type NextRequest, NextResponse } from "next/server";
import { onlyAnswer } from "#lib/directory/finder.ts";
import { localePath, splitPath } from "#lib/locales/paths.ts";
import { eventFilterKeys, type FilterKey, filterKeys, readFilter } from "#lib/news/filter.ts";
import { readComparison } from "#lib/schemes/comparison.ts";

export const config = {
  matcher: [
    "/:locale/contact",
    "/:locale/schemes/compare",
    "/:locale/schemes/universities",
    "/:locale/schemes/cost",
    "/:locale/schemes/check",
    "/:locale/search",
    "/:locale/news",
    "/:locale/events",
  ],
};

/** Shows another page under the address that was asked for. */
function show({ nextUrl }: NextRequest, path: string, status = 200): NextResponse {
  const url = nextUrl.clone();
  url.pathname = localePath(splitPath(nextUrl.pathname).locale, path);
  return NextResponse.rewrite(url, { status });
}

/** A question with one answer goes to that place's page (303), any other to the page that offers a choice or helps. */
function findTeam(request: NextRequest): NextResponse {
  const { searchParams, pathname } = request.nextUrl;
  const question = searchParams.get("place") ?? "";
  if (question.trim() === "") return NextResponse.next();
  const answer = onlyAnswer(question, searchParams.get("need") ?? undefined);
  if (!answer) return show(request, "/contact/choose");
  return NextResponse.redirect(new URL(localePath(splitPath(pathname).locale, answer), request.nextUrl), 303);
}

function compareSchemes(request: NextRequest): NextResponse {
  const asked = request.nextUrl.searchParams.getAll("with");
  if (asked.length === 0) return NextResponse.next();
  return show(request, "/schemes/compare/table", readComparison(asked).unknown.length > 0 ? 404 : 200);
}

const findUniversity = (request: NextRequest): NextResponse =>
  request.nextUrl.searchParams.has("q") ? show(request, "/schemes/universities/find") : NextResponse.next();

const workOutCost = (request: NextRequest): NextResponse =>
  request.nextUrl.searchParams.has("scheme") ? show(request, "/schemes/cost/table") : NextResponse.next();

const check = (request: NextRequest): NextResponse =>
  request.nextUrl.search === "" ? NextResponse.next() : show(request, "/schemes/check/step");

/** A box that was sent empty, as on a phone, leads to the page that has one. */
const search = (request: NextRequest): NextResponse =>
  (request.nextUrl.searchParams.get("q") ?? "").trim() === "" ? NextResponse.next() : show(request, "/search/results");

/** A list is narrowed down by the keys that its address names; one that names what nobody knows is told so. */
function narrowDown(request: NextRequest, list: string, keys: readonly FilterKey[]): NextResponse {
  const { searchParams } = request.nextUrl;
  if (!keys.some((key) => searchParams.has(key))) return NextResponse.next();
  const { unknown } = readFilter(Object.fromEntries(keys.map((key) => [key, searchParams.getAll(key)])), keys);
  return show(request, `${list}/filtered`, unknown.length > 0 ? 404 : 200);
}

/** Pages that are static until somebody asks them something, and what becomes of the question. */
const asked: Record<string, (request: NextRequest) => NextResponse> = {
  "/contact": findTeam,
  "/schemes/compare": compareSchemes,
  "/schemes/universities": findUniversity,
  "/schemes/cost": workOutCost,
  "/schemes/check": check,
  "/search": search,
  "/news": (request) => narrowDown(request, "/news", filterKeys),
  "/events": (request) => narrowDown(request, "/events", eventFilterKeys),
};

export function proxy(request: NextRequest): NextResponse {
  const { rest: path } = splitPath(request.nextUrl.pathname);
  return asked[path]?.(request) ?? NextResponse.next();
}
