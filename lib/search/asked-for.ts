import { limits, readableQuestion } from "./limits.ts";
import { type Kind, kinds } from "./passage.ts";

type Parameters = { [name: string]: string | string[] | undefined };

const first = (value: string | string[] | undefined): string => [value].flat()[0] ?? "";

const isKind = (value: string): value is Kind => (kinds as readonly string[]).includes(value);

/** The last page that an address may ask for. */
const lastPage = limits.offset / limits.page + 1;

/** What an address of the search page asks for; what it cannot mean is left out. */
export function askedFor(parameters: Parameters): { question: string; kind: Kind | undefined; page: number } {
  const kind = first(parameters["kind"]);
  const page = Number(first(parameters["page"]));
  return {
    question: readableQuestion(first(parameters["q"])),
    kind: isKind(kind) ? kind : undefined,
    page: Number.isInteger(page) ? Math.min(Math.max(page, 1), lastPage) : 1,
  };
}
