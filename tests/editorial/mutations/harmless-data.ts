import { openFolder, readTexts } from "#lib/editorial/content-folder.ts";
import { newContent, newKinds } from "#lib/editorial/writing/new-content.ts";
import { contentFiles, contentText } from "../changed-content.ts";
import { edited, type Harmless } from "./mutation.ts";

const data = contentFiles().filter((file) => file.endsWith(".yaml"));

const of = (pattern: RegExp) => data.filter((file) => pattern.test(file));

type Change = readonly [name: string, files: readonly string[], change: (text: string) => string];

/** How YAML is laid out is nobody's business. */
const layouts: readonly Change[] = [
  ["has Windows line ends", data, (text) => text.replaceAll("\n", "\r\n")],
  ["has a byte order mark", data, (text) => `\ufeff${text}`],
  ["begins with a comment", data, (text) => `# a note to editors\n${text}`],
  ["ends with a comment", data, (text) => `${text}# the end\n`],
  ["ends without a line end", data, (text) => text.trimEnd()],
  ["has an empty line at its head", data, (text) => `\n${text}`],
  ["has other quotation marks", data, (text) => text.replace(/: "([^"'\\\n]*)"/g, ": '$1'")],
  ["has spaces behind a value", data, (text) => text.replace(/^(\w+: \S+)$/m, "$1   ")],
  ["has a comment behind a value", of(/office\.yaml$/), (text) => text.replace(/^(timezone: .*)$/m, "$1 # local time")],
  [
    "has its names on one line",
    of(/office\.yaml$/),
    (text) => text.replace(/^names:\n {2}en: (.*)\n {2}zh-hant: (.*)$/m, 'names: { en: "$1", zh-hant: "$2" }'),
  ],
  [
    "has its first key last",
    of(/institution\.yaml$/),
    (text) => text.replace(/^(names:\n(?: .*\n)+)([\s\S]*)$/, "$2$1"),
  ],
  ["writes nothing in capitals", of(/office\.yaml$/), (text) => text.replace(/^( {2}\w+): null$/m, "$1: NULL")],
];

/** What is added to data every day. */
const additions: readonly Change[] = [
  [
    "gets its number",
    of(/offices\/[a-z]+\/office\.yaml$/),
    (text) => text.replace(/^ {2}phone: null$/m, "  phone: '+81 3 1234 5678'"),
  ],
  [
    "gets its number of fax",
    of(/offices\/[a-z]+\/office\.yaml$/),
    (text) => text.replace(/^ {2}fax: null$/m, "  fax: '+81 3 1234 5679'"),
  ],
  [
    "gets the box of its team",
    of(/offices\/[a-z]+\/office\.yaml$/),
    (text) => text.replace(/(team:\n(?: .*\n)*? {2}email:) null/m, "$1 talent@hketotyo.gov.hk"),
  ],
  [
    "gets its hours",
    of(/offices\/[a-z]+\/office\.yaml$/),
    (text) =>
      text.includes("hours:")
        ? `${text}\n`
        : text.replace(
            /^( {2}confidence: \w+)$/m,
            "  hours:\n    days: { from: 1, to: 5 }\n    spans: [{ from: '09:00', to: '17:30' }]\n    except: { en: except public holidays, zh-hant: 公眾假期除外 }\n$1",
          ),
  ],
  ["is looked at later", of(/^facts\//), (text) => text.replace(/reviewBy: .*/, 'reviewBy: "2028-01-31"')],
  ["is told with another confidence", of(/^facts\//), (text) => text.replace(/confidence: high/, "confidence: medium")],
  [
    "is told with a qualifier",
    of(/^facts\//),
    (text) => text.replace(/^( {4})(asOf: .*)$/m, "$1$2").replace(/qualifier: about/, "qualifier: nearly"),
  ],
  [
    "gets another title",
    of(/^sources\//),
    (text) => text.replace(/(title:\s*\{? ?\n? *en: ["']?)(\w)/, "$1Page: $2".replace("Page: ", "Page of ")).concat(""),
  ],
];

const applied = (changes: readonly Change[], most: number): Harmless[] =>
  changes.flatMap(([name, files, change], index) =>
    files
      .filter((_, number) => number % 3 === index % 3)
      .filter((file) => contentText(file).length < 60_000)
      .slice(0, most)
      .map((file) => ({ name: `${file} ${name}`, change: { [file]: change(contentText(file)) } })),
  );

const source = `  - id: made-for-a-test
    title: { en: A page made for a test, zh-hant: 測試頁面 }
    publisher: { en: Immigration Department, zh-hant: 入境事務處 }
    url: https://www.immd.gov.hk/eng/index.html
`;

const fact = `  - id: made-for-a-test
    label: { en: Made for a test, zh-hant: 測試用 }
    value: { kind: money, amount: 1230, currency: HKD }
    asOf: "2026-10"
    source: made-for-a-test
    reviewBy: "2027-02-28"
    confidence: high
`;

const cited = (language: "en" | "zh-hant", line: string) => {
  const file = `pages/enterprises/${language}.mdx`;
  return { [file]: `${contentText(file).trimEnd()}\n\n${line}\n` };
};

/** Whole things that are added. */
const whole = (): Harmless[] => {
  const folder = openFolder(readTexts("content"), { today: "2026-11-22" });
  const { "pages/enterprises/zh-hant.mdx": chinese = "", ...english } = {
    ...cited("en", 'It costs <Fact id="made-for-a-test" />.'),
    ...cited("zh-hant", '費用為<Fact id="made-for-a-test" />。'),
  };
  return [
    ...newKinds.map((kind) => ({
      name: `something new: ${kind}`,
      change: newContent(kind, "made-for-a-test", folder),
    })),
    {
      name: "a source, a fact, and a page that cites it",
      change: {
        "sources/hkte.yaml": contentText("sources/hkte.yaml").replace("sources:\n", () => `sources:\n${source}`),
        "facts/hkte.yaml": contentText("facts/hkte.yaml").replace("facts:\n", () => `facts:\n${fact}`),
        ...english,
        "pages/enterprises/zh-hant.mdx": chinese.replace(/^basedOn:\n(?: {2}.*\n)+/m, ""),
      },
    },
    {
      name: "a source",
      change: {
        "sources/hkte.yaml": contentText("sources/hkte.yaml").replace("sources:\n", () => `sources:\n${source}`),
      },
    },
    {
      name: "another name of a place",
      change: { "places.yaml": edited("places.yaml", [/aliases: \[/, "aliases: [Nowhere-upon-Sea, "]) },
    },
    {
      name: "a redirect",
      change: { "redirects.yaml": `${contentText("redirects.yaml").trimEnd()}\n  - { from: /tax, to: /living/tax }\n` },
    },
    {
      name: "a redirect to a section",
      change: {
        "redirects.yaml": `${contentText("redirects.yaml").trimEnd()}\n  - { from: /rates, to: "/living/tax#rates" }\n`,
      },
    },
    {
      name: "a term",
      change: {
        "glossary.yaml": `${contentText("glossary.yaml").trimEnd()}\n  - id: made-for-a-test\n    category: living\n    names: { en: test, zh-hant: 測試 }\n    abbreviation: null\n    mainlandUsage: null\n    source: null\n`,
      },
    },
    { name: "a page that goes, with a redirect", change: goneWithRedirect() },
  ];
};

/** A page that no other links to; its readers are sent to another. */
function goneWithRedirect(): Harmless["change"] {
  const folder = "news/2022/2022-12-28-tokyo-dedicated-team";
  const line = "  - { from: /news/2022-12-28-tokyo-dedicated-team, to: /news }\n";
  return {
    [`${folder}/en.mdx`]: undefined,
    [`${folder}/zh-hant.mdx`]: undefined,
    [`${folder}/news.yaml`]: undefined,
    "redirects.yaml": `${contentText("redirects.yaml").trimEnd()}\n${line}`,
  };
}

/** Values that look like slips and are none. */
const lookalikes = (): Harmless[] => {
  const facts = "facts/schemes.yaml";
  const tokyo = "offices/tokyo/office.yaml";
  const event = "events/2024/2024-05-07-global-talent-summit/event.yaml";
  const inFacts = (name: string, from: string | RegExp, to: string): Harmless => ({
    name,
    change: { [facts]: edited(facts, [from, to]) },
  });
  const label = "en: Application fee under the specified schemes,";
  return [
    inFacts(
      "a label holds a word of French before marks",
      label,
      "en: “Fee for a visit to a café”… under the schemes,",
    ),
    inFacts("a label holds one question mark", label, "en: What is the application fee under the schemes?,"),
    inFacts("a label speaks of what is to do", label, "en: Fee to do with an application under the schemes,"),
    {
      name: "an address has a port, a query and brackets",
      change: {
        [tokyo]: edited(tokyo, [/^ {2}website: .*$/m, "  website: https://www.hketotyo.gov.hk:8443/a_(b)?x=1,2&y=c@d"]),
      },
    },
    {
      name: "an office was founded on a day of this year",
      change: { [tokyo]: edited(tokyo, ['established: "1988"', 'established: "2026-11-22"']) },
    },
    {
      name: "an event is told in hours, which are those of its zone",
      change: {
        [event]: edited(
          event,
          [/^starts: .*$/m, 'starts: "2024-05-07T09:00:00+08:00"'],
          [/^ends: .*$/m, 'ends: "2024-05-08T18:00:00+08:00"'],
        ),
      },
    },
  ];
};

/** Edits of data that are nobody's mistake. */
export const harmlessData = (): Harmless[] => [
  ...applied(layouts, 26),
  ...applied(additions, 10),
  ...whole(),
  ...lookalikes(),
];
