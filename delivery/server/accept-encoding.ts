import type { Encoding } from "../tree/manifest.ts";

/** Best first, where the client likes them equally. */
const preference: readonly Encoding[] = ["br", "gzip", "identity"];

const known = new Map<string, readonly Encoding[]>();
const maxKnown = 256;

function qualities(header: string): Map<string, number> {
  return new Map(
    header.split(",", 32).map((part) => {
      const [coding = "", ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = parameters.map((parameter) => /^q=(\d(?:\.\d{0,3})?)$/.exec(parameter)?.[1]).find(Boolean);
      return [coding === "x-gzip" ? "gzip" : coding, quality === undefined ? 1 : Math.min(1, Number(quality))];
    }),
  );
}

function parse(header: string): Encoding[] {
  const given = qualities(header);
  const quality = (encoding: Encoding): number =>
    given.get(encoding) ?? given.get("*") ?? (encoding === "identity" ? 0.001 : 0);
  return preference
    .filter((encoding) => quality(encoding) > 0)
    .toSorted((a, b) => quality(b) - quality(a) || preference.indexOf(a) - preference.indexOf(b));
}

/**
 * The encodings a client accepts, best first, by the rules of RFC 9110, section 12.5.3.
 * May be empty where the client refuses even an unencoded answer.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined) return ["identity"];
  const found = known.get(header);
  if (found) return found;
  const parsed = parse(header.slice(0, 512));
  if (known.size < maxKnown) known.set(header, parsed);
  return parsed;
}
