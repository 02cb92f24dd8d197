import { isLocale } from "#lib/locales/registry.ts";
import { type ContentFile, stemOf } from "../content-file.ts";
import { perFile } from "../per-file.ts";
import { bodyOf } from "./body.ts";
import { dataTextsOf, type Scalar, scalarsOf } from "./yaml-data.ts";

/** A stretch of words that readers see, in one language. */
export type Passage = {
  locale: string;
  text: string;
  /** Where it begins and ends in the text of the file. */
  at: number;
  end: number;
  /** The keys it stands under; none in the body of a page. */
  keys: (string | number)[];
  /** In the body of a page: its section and the block of that section. */
  block?: string;
};

const ofScalar = (locale: string, { value, at, end, keys }: Scalar): Passage => ({
  locale,
  text: String(value),
  at,
  end,
  keys,
});

const frontMatterKeys = ["title", "summary"];

function inPage(file: ContentFile): Passage[] {
  const locale = stemOf(file.path);
  const head = scalarsOf(file).filter(
    ({ keys, value }) => keys.length === 1 && frontMatterKeys.includes(String(keys[0])) && typeof value === "string",
  );
  return [
    ...head.map((scalar) => ofScalar(locale, scalar)),
    ...bodyOf(file).texts.map(({ value, at, end, section, block }) => {
      return { locale, text: value, at, end, keys: [], block: `${section}/${block}` };
    }),
    ...bodyOf(file).images.map(({ alt, at }) => ({ locale, text: alt, at, end: at, keys: [] })),
    ...bodyOf(file).elements.flatMap(({ attributes }) =>
      attributes.flatMap(({ name, value, at }) =>
        name === "title" && typeof value === "string" ? [{ locale, text: value, at, end: at, keys: [] }] : [],
      ),
    ),
  ];
}

const inData = (file: ContentFile): Passage[] =>
  dataTextsOf(file).flatMap(({ texts }) => Object.entries(texts).map(([locale, scalar]) => ofScalar(locale, scalar)));

/** Everything in a file that readers see as words, with its language. */
export const passagesOf = perFile((file): Passage[] =>
  file.body ? (isLocale(stemOf(file.path)) ? inPage(file) : []) : inData(file),
);

/** Where a part of a passage stands in the file; quotation marks and line breaks of YAML may lie before it. */
export function placeInPassage(
  file: ContentFile,
  { at, end, text }: Pick<Passage, "at" | "end" | "text">,
  index: number,
  length = 1,
): number {
  const direct = at + index;
  const part = text.slice(index, index + length);
  if (file.text.startsWith(part, direct)) return direct;
  const found = file.text.indexOf(part, Math.max(at, direct - 1));
  if (found >= 0 && (end <= at || found < end)) return found;
  const first = file.text.indexOf(part, at);
  return first >= 0 && (end <= at || first < end) ? first : at;
}
