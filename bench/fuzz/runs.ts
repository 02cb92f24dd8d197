import { randomInt } from "node:crypto";
import type { Manifest } from "../../delivery/tree/manifest.ts";

/** So many requests made from a seed; the same seed makes the same requests. */
export type Run = { seed: number; requests: number };

const fixedSeed = 20_261_122;

/** Half of the requests from the seed that stays, half from a fresh one. */
export function fixedAndFresh(requests: number): Run[] {
  const half = Math.floor(requests / 2);
  return [
    { seed: fixedSeed, requests: requests - half },
    { seed: randomInt(2 ** 31), requests: half },
  ];
}

/** All requests from the seed that stays. */
export const fixed = (requests: number): Run[] => [{ seed: fixedSeed, requests }];

/** The addresses of a tree, but for the pages that tell of a failure of ours: these are sent with 500 by their name. */
export const pathsOf = ({ entries }: Manifest): string[] =>
  Object.keys(entries).filter((path) => (entries[path]?.status ?? 500) < 500);
