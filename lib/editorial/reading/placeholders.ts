import type { ContentFile } from "../content-file.ts";
import type { FileFinding } from "../rule.ts";
import { passagesOf, placeInPassage } from "./passages.ts";
import { scalarsOf } from "./yaml-data.ts";

type Found = FileFinding<"wrong-value">[];

/** Words that are nothing but a promise of a text; "to be confirmed" within a sentence may be one. */
const whole = /^(?:todo|fixme|tbc|tba|tbd|xxx+|lorem ipsum\b.*|(?:todo|fixme):.*)$/is;

/** What no sentence that is finished holds. */
const within = /\b(?:TODO|FIXME)\b|\blorem ipsum\b/i;

const isLoud = (word: string) => /ipsum/i.test(word) || word === word.toUpperCase();

/** What the rule on surprises of YAML tells where it stands without quotation marks. */
const isToldAsSurprise = (text: string, plain: boolean) => plain && /^(?:tbc|tba|tbd)$/i.test(text);

const inData = (file: ContentFile): Found =>
  scalarsOf(file).flatMap(({ keys, value, at, plain }): Found => {
    if (typeof value !== "string" || isToldAsSurprise(value, plain)) return [];
    const loud = within.exec(value);
    const written = whole.test(value.trim()) ? value.trim() : loud && isLoud(loud[0]) ? loud[0] : undefined;
    // Words by which people search are theirs, not ours.
    if (written === undefined || keys.includes("aliases") || file.kind === "SearchWordsFile") return [];
    return [{ at, say: "placeholder", with: { name: keys.join("."), written: written.slice(0, 40) } }];
  });

const inProse = (file: ContentFile): Found =>
  passagesOf(file).flatMap((passage): Found => {
    const found = passage.keys.length > 0 ? null : within.exec(passage.text);
    if (!found || !isLoud(found[0])) return [];
    const at = placeInPassage(file, passage, found.index, found[0].length);
    return [{ at, say: "draft", with: { written: found[0] } }];
  });

/** Words that stand where a text was to follow. */
export const placeholdersIn = (file: ContentFile): Found => [...inData(file), ...(file.body ? inProse(file) : [])];
