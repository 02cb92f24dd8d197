import { questionTitle } from "#components/check/words.ts";
import { type QuestionGraph, result } from "#lib/eligibility/question-graph.ts";
import { questionById } from "#lib/eligibility/questions.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Box = { id: string; title: string; x: number; y: number };

const box = { width: 220, height: 66 };
const gap = { x: 90, y: 26 };
const margin = 30;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Chinese characters are twice as wide as others, and may be broken anywhere. */
function lines(text: string, width: number): string[] {
  const parts = text.match(/\p{Script=Han}|[^\p{Script=Han}\s]+|\s+/gu) ?? [];
  const widthOf = (part: string) => [...part].reduce((sum, each) => sum + (/[\u2e80-\uffef]/.test(each) ? 2 : 1), 0);
  const done: string[] = [""];
  for (const part of parts) {
    const last = done.at(-1) ?? "";
    if (widthOf(last + part) > width && last !== "") done.push(part.trimStart());
    else done[done.length - 1] = last + part;
  }
  return done.slice(0, 3);
}

/** Questions in columns by the earliest place at which they are asked; the result stands after all of them. */
function placed({ next, earliest, longest }: QuestionGraph, locale: Locale): Map<string, Box> {
  const columns = new Map<number, string[]>();
  for (const id of next.keys()) {
    const column = earliest.get(id) ?? longest;
    columns.set(column, [...(columns.get(column) ?? []), id]);
  }
  columns.set(Math.max(...columns.keys()) + 1, [result]);
  const boxes = new Map<string, Box>();
  for (const [index, [, ids]] of [...columns].toSorted(([a], [b]) => a - b).entries())
    for (const [row, id] of ids.entries()) {
      const question = questionById(id);
      const title = question ? questionTitle(question, locale) : translator(locale)("check.graph.result");
      const x = margin + index * (box.width + gap.x);
      boxes.set(id, { id, title, x, y: margin + row * (box.height + gap.y) });
    }
  return boxes;
}

/** A line from box to box, bowed where it leads back or stays in its column. */
function curve(from: Box, to: Box): string {
  const [startY, endY] = [from.y + box.height / 2, to.y + box.height / 2];
  if (to.x > from.x) {
    const [start, end] = [from.x + box.width, to.x];
    return `M${start} ${startY}C${start + gap.x} ${startY} ${end - gap.x} ${endY} ${end} ${endY}`;
  }
  const [start, end] = [from.x, to.x + (to.x === from.x ? 0 : box.width)];
  return `M${start} ${startY}C${start - gap.x} ${startY} ${end - gap.x} ${endY} ${end} ${endY}`;
}

function edges({ next }: QuestionGraph, boxes: ReadonlyMap<string, Box>): string[] {
  return [...next].flatMap(([id, byAnswer]) => {
    const answersTo = new Map<string, string[]>();
    for (const [answer, those] of byAnswer)
      for (const to of those) answersTo.set(to, [...(answersTo.get(to) ?? []), answer]);
    return [...answersTo].flatMap(([toId, answers]) => {
      const [from, to] = [boxes.get(id), boxes.get(toId)];
      if (!from || !to) return [];
      const width = (0.6 + (2 * answers.length) / byAnswer.size).toFixed(1);
      const title = escaped(`${id} → ${toId}: ${answers.join(" · ")}`);
      return [`<path d="${curve(from, to)}" stroke-width="${width}"><title>${title}</title></path>`];
    });
  });
}

function node({ id, title, x, y }: Box): string {
  const text = lines(title, 29).map(
    (line, index) => `<tspan x="${x + 10}" dy="${index === 0 ? 0 : 15}">${escaped(line)}</tspan>`,
  );
  return [
    `<g><title>${escaped(`${id}: ${title}`)}</title>`,
    `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"/>`,
    `<text x="${x + 10}" y="${y + 22}">${text.join("")}</text></g>`,
  ].join("");
}

/** The questions and what may follow each, as an SVG that stands alone; a thicker line is more of the answers. */
export function graphPicture(graph: QuestionGraph, locale: Locale): string {
  const boxes = placed(graph, locale);
  const width = Math.max(...[...boxes.values()].map(({ x }) => x)) + box.width + margin;
  const height = Math.max(...[...boxes.values()].map(({ y }) => y)) + box.height + margin;
  const title = escaped(translator(locale)("check.graph.title"));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" xml:lang="${localeEntry(locale).lang}">`,
    `<title>${title}</title>`,
    `<g fill="none" stroke="#0b4f5c" stroke-opacity=".35">${edges(graph, boxes).join("")}</g>`,
    `<g font-family="system-ui, sans-serif" font-size="12.5" fill="#12211f">`,
    `<style>rect{fill:#fff;stroke:#0b4f5c}</style>`,
    ...[...boxes.values()].map(node),
    "</g></svg>\n",
  ].join("\n");
}
