import { compileSync } from "@mdx-js/mdx";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Prose } from "#components/prose/prose.tsx";
import type { Edition } from "#lib/content/editions.ts";
import { remarkTables } from "#lib/content/mdx/remark-tables.ts";
import { remarkSectionIds } from "#lib/content/mdx/section-ids.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { DraftSection } from "#lib/editorial/preview/draft-sections.ts";
import { type Mark, remarkProblemMarks } from "#lib/editorial/preview/problem-marks.ts";
import { type Known, remarkTolerant } from "#lib/editorial/preview/tolerant-body.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import type { Cell } from "./drawn.ts";

/** Draws a part of a page; an error in it is told in its place. */
export function drawSafely(draw: () => ReactNode): Cell {
  try {
    return { html: renderToStaticMarkup(draw()) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

type Context = {
  locale: Locale;
  writtenIn: Locale;
  derive: Edition["derive"];
  citations: Citations;
  scheme?: Scheme | undefined;
  known: Known;
};

function compiled({ text, startsAfter }: DraftSection, marks: readonly Mark[], known: Known): string {
  const end = startsAfter + text.split("\n").length;
  const own = marks
    .filter(({ line }) => startsAfter < line && line <= end)
    .map((mark) => ({ ...mark, line: mark.line - startsAfter }));
  const remarkPlugins = [remarkTables, remarkSectionIds, [remarkProblemMarks, own], [remarkTolerant, known]];
  return String(compileSync(text, { outputFormat: "function-body", remarkPlugins: remarkPlugins as [] }));
}

/** Draws one section of a text with the components of the portal. */
export const drawSection = (section: DraftSection, marks: readonly Mark[], context: Context): Cell =>
  drawSafely(() => {
    const { locale, writtenIn, derive, citations, scheme, known } = context;
    const prose = {
      path: "",
      title: "",
      summary: "",
      updated: "",
      reviewBy: "",
      raw: section.text,
      code: compiled(section, marks, known),
      outline: { sections: [], factIds: [] },
    };
    const edition: Edition = { prose, writtenIn, substitute: false, outdated: [], derive };
    return <Prose edition={edition} locale={locale} citations={citations} {...(scheme ? { scheme } : {})} />;
  });
