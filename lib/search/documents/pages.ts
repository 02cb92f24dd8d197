import { foldersUnder } from "#lib/content/editions.ts";
import { institutions, schemes } from "#lib/content/subjects.ts";
import { localeIds } from "#lib/locales/registry.ts";
import type { Audience, Kind } from "../passage.ts";
import { type ProsePassage, prosePassages } from "./prose-passages.ts";
import { routesText } from "./scheme-text.ts";
import { wordings } from "./texts.ts";

const kindBySegment: Record<string, Kind> = {
  schemes: "scheme",
  questions: "question",
  help: "site",
  sources: "site",
  glossary: "site",
  offices: "office",
  contact: "office",
  about: "institution",
};

const audienceBySegment: Record<string, Audience> = {
  talents: "talent",
  living: "talent",
  enterprises: "enterprise",
  business: "enterprise",
};

/** What a page is about, and for whom it is, as its path tells. */
export function natureOf(path: string): { kind: Kind; audience?: Audience } {
  if (path.startsWith("/schemes/universities")) return { kind: "university" };
  const [, first = "", second = ""] = path.split("/");
  const audience = audienceBySegment[first === "questions" ? second : first];
  return { kind: kindBySegment[first] ?? "guide", ...(audience ? { audience } : {}) };
}

/** The pages of content/pages. */
export const pagePassages = (): ProsePassage[] =>
  foldersUnder("pages").flatMap((folder) => {
    const path = folder.replace(/^pages/, "");
    return prosePassages(folder, { path, ...natureOf(path) });
  });

/** The admission schemes. */
export const schemePassages = (): ProsePassage[] =>
  [...schemes.values()].flatMap((scheme) =>
    prosePassages(`schemes/${scheme.id}`, {
      path: `/schemes/${scheme.id}`,
      kind: "scheme",
      names: wordings(scheme.names, scheme.shortNames, scheme.abbreviation),
      text: Object.fromEntries(localeIds.map((locale) => [locale, routesText(scheme, locale)])),
      scheme,
    }),
  );

/** The bodies of the Government, and the groups of its offices. */
export const institutionPassages = (): ProsePassage[] =>
  [...institutions.values()].flatMap(({ id, names, abbreviation }) =>
    prosePassages(`institutions/${id}`, {
      path: `/about/${id}`,
      kind: "institution",
      names: wordings(names, abbreviation),
    }),
  );
