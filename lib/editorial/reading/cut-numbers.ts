import { isMap, isScalar, type Scalar, visit } from "yaml";
import type { ContentFile } from "../content-file.ts";
import { perFile } from "../per-file.ts";
import type { Keys } from "./yaml-data.ts";

/** A number in braces that YAML cuts at its comma: of `{ amount: 1,600 }` it takes 1, and 600 for a key. */
export type CutNumber = { at: number; written: string; number: string };

const firstDigits = /^[-+]?\d{1,3}$/;
const threeDigits = /^\d{3}(?:\.\d+)?$/;

const plain = (node: unknown): node is Scalar => isScalar(node) && node.type === "PLAIN";

/** The numbers that are cut at their commas, and the keys that their rests have become: `0:600` by the place of the map. */
const cuts = perFile(({ yaml, head }): { numbers: CutNumber[]; rests: Set<number> } => {
  const numbers: CutNumber[] = [];
  const rests = new Set<number>();
  visit(yaml, {
    Map(_, map) {
      if (!map.flow) return;
      for (const [index, { value }] of map.items.entries()) {
        if (!plain(value) || !value.range || !firstDigits.test(value.source ?? "")) continue;
        const [at] = value.range;
        let [, end] = value.range;
        for (const { key, value: none } of map.items.slice(index + 1)) {
          const isRest =
            plain(key) && key.range && threeDigits.test(key.source ?? "") && !(isScalar(none) && none.source);
          if (!isRest || !/^,[ \t]*$/.test(head.text.slice(end, key.range?.[0]))) break;
          rests.add(key.range?.[0] ?? -1);
          end = key.range?.[1] ?? end;
        }
        const written = head.text.slice(at, end);
        if (written.includes(","))
          numbers.push({ at: at + head.offset, written, number: written.replace(/[,\s]/g, "") });
      }
    },
  });
  return { numbers, rests };
});

/** The numbers of a file that YAML cuts at their commas. */
export const cutNumbersOf = (file: ContentFile): CutNumber[] => cuts(file).numbers;

/** Whether the rest of a number that was cut stands at a place. */
export const isRestAt = (file: ContentFile, at: number): boolean => cuts(file).rests.has(at - file.head.offset);

/** Whether a key is nothing but the rest of a number that was cut. */
export function isRestOfNumber(file: ContentFile, parent: Keys, key: string): boolean {
  const map = parent.length === 0 ? file.yaml.contents : file.yaml.getIn(parent, true);
  if (!isMap(map)) return false;
  const pair = map.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
  return plain(pair?.key) && isRestAt(file, (pair.key.range?.[0] ?? -1) + file.head.offset);
}
