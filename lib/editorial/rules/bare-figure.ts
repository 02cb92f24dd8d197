import type { ContentFile } from "../content-file.ts";
import { bareFiguresIn } from "../language/bare-figures.ts";
import { bodyOf } from "../reading/body.ts";
import { type Passage, passagesOf, placeInPassage } from "../reading/passages.ts";
import { fileRule } from "../rule.ts";

/** The texts of data files that are sentences about a scheme or a chart, and can name facts in braces. */
const sentences: Partial<Record<ContentFile["kind"], RegExp>> = {
  SchemeData: /^(?:glance|eligibility|documents)\.|^routes\.\d+\.(?:criteria|summary)|^topTier\./,
  ChartData: /^(?:finding|note)\./,
};

/** News tells what was said on a day; what holds today stands in facts. */
const dated = /^(?:news|events)\//;

function isSentence(file: ContentFile, { keys }: Passage): boolean {
  if (file.body) return !dated.test(file.path);
  return sentences[file.kind]?.test(keys.join(".").replace(/\.text$/, "")) ?? false;
}

/** The paragraphs that cite a fact, and the headings: there a figure may be told in words, as in the words of a link. */
const citing = (file: ContentFile): Set<string> =>
  new Set([
    ...bodyOf(file).elements.flatMap(({ name, section, block }) =>
      name === "Cite" || name === "Fact" ? [`${section}/${block}`] : [],
    ),
    ...bodyOf(file).blocks.flatMap(({ kind, section, block }) => (kind === "heading" ? [`${section}/${block}`] : [])),
  ]);

/** A figure, fee or date typed into a sentence, where it has no source and grows old unseen. */
export const bareFigure = fileRule("bare-figure", "error", (file) => {
  const cited = citing(file);
  const linked = new Set(bodyOf(file).texts.flatMap((text) => (text.linked ? [text.at] : [])));
  return passagesOf(file)
    .filter((passage) => isSentence(file, passage))
    .flatMap((passage) =>
      bareFiguresIn(passage.text)
        .filter(
          ({ inWords }) =>
            !inWords || (passage.block !== undefined && !cited.has(passage.block) && !linked.has(passage.at)),
        )
        .map(({ index, text, kind }) => ({
          at: placeInPassage(file, passage, index, text.length),
          say: kind,
          with: { figure: text },
        })),
    );
});
