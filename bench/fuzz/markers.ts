import fc from "fast-check";

/** Markup that nobody but a visitor could have written, in the shapes in which it would break out of a page. */
const markers = [
  "<fuzz-1>",
  '"><fuzz-2 onload=x>',
  "'><fuzz-3>",
  "</script><fuzz-4>",
  "</title></textarea></style><fuzz-5>",
  "--><fuzz-6>",
  "]]><fuzz-7>",
  'fuzz-"8',
  "javascript:fuzz-9()",
  "\u003cfuzz-10\u003e{{fuzz}}",
];

const marker = fc.constantFrom(...markers);

/** In the text of a page a quotation mark is no markup; within an attribute it is. */
const reflected = /<fuzz-|="[^"<>]*fuzz-"8|(?:href|src|action|formaction)="?'?javascript:fuzz/i;

/** What of the markers came back as markup; undefined where nothing did. JSON is no markup, whoever quotes it. */
export function reflectedMarkup(text: string, contentType: string): string | undefined {
  if (/^application\/(.*\+)?json/.test(contentType)) return undefined;
  const found = reflected.exec(text);
  return found ? text.slice(Math.max(0, found.index - 40), found.index + 40) : undefined;
}

/** Text that was never meant to stand in an address: any signs at all, markup, and what other software stumbles over. */
export const strangeText = fc.oneof(
  { weight: 4, arbitrary: marker },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "",
      " ",
      "\0",
      "../../../etc/passwd",
      "__proto__",
      "constructor",
      "toString",
      "null",
      "NaN",
      "-1",
      "1e309",
      "%",
      "%zz",
      "%c0%ae",
      "' OR 1=1--",
      "$(id)",
      "{{7*7}}",
      "\u202e\ufeff\u0000",
      "\ud83d\ude00".repeat(20),
      "香港入境計劃",
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 5_000 }).map((length) => "x".repeat(length)) },
);
