import { contentText, lineOf } from "../changed-content.ts";
import { added, type Mutation, slip } from "./mutation.ts";
import { facts, schemeData as scheme, tax } from "./real-files.ts";

const source = "    source: immd-specified-schemes";

const keys = (): Mutation[] => [
  slip(
    "unknown-key",
    "an address by language has the code of another site",
    scheme,
    "  zh-hant: https://www.gov.hk/tc",
    "  zh-tc: https://www.gov.hk/tc",
  ),
  slip(
    "wrong-value",
    "a category of terms does not exist",
    "glossary.yaml",
    /category: institution$/m,
    "category: institutions",
  ),
  slip("wrong-value", "an operator is turned round", scheme, 'op: ">="', 'op: "=>"'),
  slip("yaml-syntax", "a colon is missing", facts, source, "    source immd-specified-schemes"),
  slip("yaml-syntax", "no blank stands behind a colon", facts, source, "    source:immd-specified-schemes"),
  slip("yaml-syntax", "a colon is a full-width one", facts, source, "    source：immd-specified-schemes"),
  slip("yaml-syntax", "a key lies one space too far out", facts, source, "   source: immd-specified-schemes"),
  slip(
    "yaml-syntax",
    "two versions were not brought together",
    facts,
    source,
    `<<<<<<< HEAD\n${source}\n=======\n${source}-2025\n>>>>>>> fees`,
    "<<<<<<< HEAD",
  ),
  slip(
    "yaml-syntax",
    "the list of places cannot be read",
    "places.yaml",
    "fallbacks:\n",
    "fallbacks: [\n",
    lineOf(contentText("places.yaml"), "fallbacks:") + 2,
  ),
];

const texts = (): Mutation[] => [
  slip("encoding", "a text has become question marks", facts, "zh-hant: 指明計劃的申請費", 'zh-hant: "?????????"'),
  slip("encoding", "a text was read in the wrong encoding", facts, "zh-hant: 指明計劃的申請費", "zh-hant: å°ˆçµ„"),
  slip("wrong-value", "a text is still to be written", facts, "zh-hant: 指明計劃的申請費", "zh-hant: TODO"),
  slip(
    "wrong-value",
    "a paragraph is still to be written",
    tax,
    /\n(?=[A-Z][a-z]+ [a-z]+ [^\n]+\n\n)/,
    "\nLorem ipsum dolor sit amet. ",
    "Lorem ipsum",
  ),
  added(
    "personal-contact",
    "a fact is nothing but the address of a person",
    facts,
    `  - id: mail-for-visas
    label: { en: Mail for questions about visas, zh-hant: 查詢簽證的電郵 }
    value: { kind: text, text: { en: visa@qq.com, zh-hant: visa@qq.com } }
    asOf: "2025-10-20"
${source}
    reviewBy: "2027-02-28"
    confidence: high`,
    "en: visa@qq.com",
  ),
];

/** Keys and marks that are written in another way, and texts that were lost or never written. */
export const textSlips = (): Mutation[] => [...keys(), ...texts()];
