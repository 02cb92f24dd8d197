import type { Rule } from "./rule.ts";
import { abbreviation } from "./rules/abbreviation.ts";
import { badDate } from "./rules/bad-date.ts";
import { bareFigure } from "./rules/bare-figure.ts";
import { brokenLink } from "./rules/broken-link.ts";
import { contradictoryFacts } from "./rules/contradictory-facts.ts";
import { coverage } from "./rules/coverage.ts";
import { datedFolder } from "./rules/dated-folder.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { duplicateKey } from "./rules/duplicate-key.ts";
import { encoding } from "./rules/encoding.ts";
import { figureParity } from "./rules/figure-parity.ts";
import { halfWidthPunctuation } from "./rules/half-width-punctuation.ts";
import { headingId } from "./rules/heading-id.ts";
import { headingOrder } from "./rules/heading-order.ts";
import { imageText } from "./rules/image-text.ts";
import { impossibleCriteria } from "./rules/impossible-criteria.ts";
import { incompleteFolder } from "./rules/incomplete-folder.ts";
import { kebabCase } from "./rules/kebab-case.ts";
import { linkParity } from "./rules/link-parity.ts";
import { linkText } from "./rules/link-text.ts";
import { mdxCode } from "./rules/mdx-code.ts";
import { mdxSyntax } from "./rules/mdx-syntax.ts";
import { misplacedFile } from "./rules/misplaced-file.ts";
import { missingCounterpart } from "./rules/missing-counterpart.ts";
import { missingKey } from "./rules/missing-key.ts";
import { officialName } from "./rules/official-name.ts";
import { orphanedFact } from "./rules/orphaned-fact.ts";
import { outdatedCounterpart } from "./rules/outdated-counterpart.ts";
import { overdue } from "./rules/overdue.ts";
import { pageGone } from "./rules/page-gone.ts";
import { personalContact } from "./rules/personal-contact.ts";
import { rawHtml } from "./rules/raw-html.ts";
import { readingAge } from "./rules/reading-age.ts";
import { redirect } from "./rules/redirect.ts";
import { redirectedLink } from "./rules/redirected-link.ts";
import { regionalWord } from "./rules/regional-word.ts";
import { sectionParity } from "./rules/section-parity.ts";
import { unknownComponent } from "./rules/unknown-component.ts";
import { unknownFact } from "./rules/unknown-fact.ts";
import { unknownKey } from "./rules/unknown-key.ts";
import { unknownOffice } from "./rules/unknown-office.ts";
import { unknownPlace } from "./rules/unknown-place.ts";
import { unknownProp } from "./rules/unknown-prop.ts";
import { unknownSource } from "./rules/unknown-source.ts";
import { unknownSubject } from "./rules/unknown-subject.ts";
import { unsupportedMarkdown } from "./rules/unsupported-markdown.ts";
import { wrongScript } from "./rules/wrong-script.ts";
import { wrongType } from "./rules/wrong-type.ts";
import { wrongValue } from "./rules/wrong-value.ts";
import { yamlSurprise } from "./rules/yaml-surprise.ts";
import { yamlSyntax } from "./rules/yaml-syntax.ts";

/** Every rule, from the file as such to what it says. */
export const rules: readonly Rule[] = [
  encoding,
  misplacedFile,
  kebabCase,
  datedFolder,
  incompleteFolder,
  yamlSyntax,
  duplicateKey,
  yamlSurprise,
  missingKey,
  unknownKey,
  wrongType,
  wrongValue,
  badDate,
  mdxSyntax,
  mdxCode,
  rawHtml,
  unsupportedMarkdown,
  unknownComponent,
  unknownProp,
  headingOrder,
  headingId,
  imageText,
  linkText,
  brokenLink,
  redirectedLink,
  redirect,
  pageGone,
  duplicateId,
  unknownFact,
  unknownSource,
  unknownOffice,
  unknownSubject,
  unknownPlace,
  orphanedFact,
  overdue,
  contradictoryFacts,
  bareFigure,
  coverage,
  impossibleCriteria,
  missingCounterpart,
  sectionParity,
  figureParity,
  linkParity,
  outdatedCounterpart,
  wrongScript,
  regionalWord,
  halfWidthPunctuation,
  officialName,
  abbreviation,
  readingAge,
  personalContact,
];
