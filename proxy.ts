import { type NextRequest, NextResponse } from "next/server";
import { onlyAnswer } from "#lib/directory/finder.ts";
import { localePath, splitPath } from "#lib/locales/paths.ts";

export const config = { matcher: "/:locale/contact" };

/**
 * The finder is a static page until somebody asks: a question with one answer goes to that place's page (303),
 * any other to the page that offers a choice or helps.
 */
export function proxy({ nextUrl }: NextRequest): NextResponse {
  const question = nextUrl.searchParams.get("place");
  if (question === null || question.trim() === "") return NextResponse.next();
  const { locale } = splitPath(nextUrl.pathname);
  const answer = onlyAnswer(question, nextUrl.searchParams.get("need") ?? undefined);
  if (answer) return NextResponse.redirect(new URL(localePath(locale, answer), nextUrl), 303);
  const choose = nextUrl.clone();
  choose.pathname = localePath(locale, "/contact/choose");
  return NextResponse.rewrite(choose);
}
