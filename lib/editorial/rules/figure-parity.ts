import { isProseComponent, type ProseComponent, proseComponents } from "#lib/content/mdx/prose-components.ts";
import { factsNamedIn } from "#lib/content/schema/phrase.ts";
import type { ContentFile } from "../content-file.ts";
import type { ContentFolder } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { type Figure, figuresIn } from "../language/figures.ts";
import { countsIn, numbersInWords } from "../language/numbers-in-words.ts";
import { chinese, english } from "../languages.ts";
import { attributeOf, bodyOf } from "../reading/body.ts";
import { definitionsIn } from "../reading/definitions.ts";
import { pairsIn, perPair } from "../reading/editions.ts";
import { type Item, type Surplus, surplusIn, withoutSlips } from "../reading/parity.ts";
import { placeInPassage } from "../reading/passages.ts";
import { dataTextsOf, scalarsOf } from "../reading/yaml-data.ts";
import { type FileFinding, type Finding, folderRule } from "../rule.ts";

/** Facts and components: what is drawn from data has to be drawn in both languages; a note is text. */
const elementsOf = kept("element-items", (file): Item[] =>
  bodyOf(file).elements.flatMap((element) => {
    const named = attributeOf(element, "id") ?? attributeOf(element, "of") ?? attributeOf(element, "kind");
    const { name, section, block, at } = element;
    if (proseComponents[name as ProseComponent]?.children) return [];
    return [{ key: named ? `${name} ${String(named.value)}` : name, section, block, at: named?.at ?? at }];
  }),
);

/** Whether something is misspelt: that has been reported, and is no difference between the languages. */
function isSlip(folder: ContentFolder, { key }: Item): boolean {
  const [name = "", id = ""] = key.split(" ");
  if (!isProseComponent(name)) return true;
  const { fact, office } = definitionsIn(folder);
  if (name === "Fact" || name === "Cite") return !fact.byId.has(id);
  return name === "OfficeContact" && !office.byId.has(id);
}

/** Figures in digits, and counts in words. */
const statedIn = (text: string): Figure[] => [...figuresIn(text), ...countsIn(text)];

/** The figures that prose states. */
const figureItems = kept("figure-items", (file): (Item & { value: number })[] =>
  bodyOf(file).texts.flatMap(({ value, at, end, section, block }) =>
    statedIn(value).map((figure) => {
      const place = placeInPassage(file, { text: value, at, end }, figure.index, figure.text.length);
      return { key: String(figure.value), value: figure.value, at: place, section, block };
    }),
  ),
);

/** Every number of each section, in digits or in words. */
const numbersBySection = kept("numbers-by-section", (file): number[][] =>
  bodyOf(file).sections.map((_, index) => {
    const blocks = bodyOf(file).blocks.filter(({ section }) => section === index);
    const text = blocks.map((block) => block.text).join("\n");
    return [...numbersInWords(text), ...figuresIn(text).map(({ value }) => value)];
  }),
);

/** A figure that the other language has in words is no difference. */
const hasInWords = (file: ContentFile, section: number, { key }: Item): boolean =>
  numbersBySection(file)[section]?.includes(Number(key)) ?? false;

const sayings = (prefix: "fact" | "figure", { missing, has }: Surplus) =>
  has === "english"
    ? (`${prefix}${missing ? "MissingInChinese" : "OnlyInEnglish"}` as const)
    : (`${prefix}${missing ? "MissingInEnglish" : "OnlyInChinese"}` as const);

const elementSurplus = perPair((pair) => surplusIn(pair, elementsOf));

const figureSurplus = perPair((pair) => surplusIn(pair, figureItems, hasInWords));

const inPages = (folder: ContentFolder): Finding<"figure-parity">[] =>
  pairsIn(folder).flatMap((pair) => {
    const facts = withoutSlips(elementSurplus(pair), (item) => isSlip(folder, item));
    const figures = figureSurplus(pair);
    const found =
      (prefix: "fact" | "figure") =>
      (surplus: Surplus): Finding<"figure-parity"> => ({
        file: surplus.file,
        at: surplus.at,
        say: sayings(prefix, surplus),
        with: { item: surplus.item.key, section: surplus.section },
      });
    return [...facts.map(found("fact")), ...figures.map(found("figure"))];
  });

const differing = (a: readonly string[], b: readonly string[]) => [
  ...a.filter((id) => !b.includes(id)),
  ...b.filter((id) => !a.includes(id)),
];

/** The first figure of a text that another has neither in digits nor in words. */
function firstMissing(figures: readonly Figure[], others: readonly Figure[], text: string): Figure | undefined {
  const missing = figures.filter(({ value }) => !others.some((other) => other.value === value));
  if (missing.length === 0) return undefined;
  const inWords = numbersInWords(text);
  return missing.find(({ value }) => !inWords.has(value));
}

/** The figures that one of two texts has and the other has not. */
function differentFigures(english: string, chinese: string): string[] {
  const [inEnglish, inChinese] = [statedIn(english), statedIn(chinese)];
  const missing = [firstMissing(inEnglish, inChinese, chinese), firstMissing(inChinese, inEnglish, english)];
  return missing.flatMap((each) => each?.text ?? []);
}

/** Each language has its own names; what one of them counts the other may describe. */
const isName = (keys: readonly (string | number)[]) => ["names", "shortNames"].includes(String(keys.at(-1)));

/** The texts of data files, each beside its translation; nobody knows which was changed, so both are told. */
const inData = kept("rule figure-parity", (file): FileFinding<"figure-parity">[] =>
  dataTextsOf(file).flatMap(({ keys, texts }): FileFinding<"figure-parity">[] => {
    if (isName(keys)) return [];
    const [en, zh] = [texts[english], texts[chinese]];
    if (!en || !zh) return [];
    const [first, second] = [String(en.value), String(zh.value)];
    const facts = differing(factsNamedIn(first), factsNamedIn(second));
    if (facts.length > 0) return [en, zh].map(({ at }) => ({ at, say: "braces", with: { facts } }));
    const figures = differentFigures(first, second);
    return figures.length === 0 ? [] : [en, zh].map(({ at }) => ({ at, say: "texts", with: { figures } }));
  }),
);

const heads = ["title", "summary"];

const headsOf = kept(
  "heads",
  (file): Record<string, { text: string; at: number }> =>
    Object.fromEntries(
      scalarsOf(file).flatMap(({ keys: [key = "", ...below], value, at }) =>
        below.length === 0 && heads.includes(String(key)) ? [[key, { text: String(value), at }]] : [],
      ),
    ),
);

/** The titles and the summaries of a page, each beside its translation. */
const inHeads = perPair((pair): Finding<"figure-parity">[] =>
  heads.flatMap((key): Finding<"figure-parity">[] => {
    const [en, zh] = [headsOf(pair.english)[key], headsOf(pair.chinese)[key]];
    if (!en || !zh) return [];
    const figures = differentFigures(en.text, zh.text);
    if (figures.length === 0) return [];
    return [
      { file: pair.english, at: en.at, say: "texts", with: { figures } },
      { file: pair.chinese, at: zh.at, say: "texts", with: { figures } },
    ];
  }),
);

/** The same facts, components and figures in both languages. */
export const figureParity = folderRule("figure-parity", "error", (folder) => [
  ...inPages(folder),
  ...pairsIn(folder).flatMap(inHeads),
  ...folder.files.flatMap((file) => (file.body ? [] : inData(file).map((finding) => ({ ...finding, file })))),
]);
