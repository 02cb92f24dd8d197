import { type NextRequest, NextResponse } from "next/server";
import { onlyAnswer } from "#lib/directory/finder.ts";
import { localePath, splitPath } from "#lib/locales/paths.ts";
import { readComparison } from "#lib/schemes/comparison.ts";

export const config = {
  matcher: [
    "/:locale/contact",
    "/:locale/schemes/compare",
    "/:locale/schemes/universities",
    "/:locale/schemes/cost",
    "/:locale/schemes/check",
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

/** Pages that are static until somebody asks them something, and what becomes of the question. */
const asked: Record<string, (request: NextRequest) => NextResponse> = {
  "/contact": findTeam,
  "/schemes/compare": compareSchemes,
  "/schemes/universities": findUniversity,
  "/schemes/cost": workOutCost,
  "/schemes/check": check,
};

export function proxy(request: NextRequest): NextResponse {
  const { rest: path } = splitPath(request.nextUrl.pathname);
  return asked[path]?.(request) ?? NextResponse.next();
}
