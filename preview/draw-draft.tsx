import { Heading } from "#components/page/heading.tsx";
import { Sources } from "#components/page/sources.tsx";
import { facts } from "#lib/content/facts.ts";
import { localText, textDeriver } from "#lib/content/localize.ts";
import { proseComponentNames, proseComponents } from "#lib/content/mdx/prose-components.ts";
import { offices } from "#lib/content/network.ts";
import type { Draft, DraftEdition } from "#lib/editorial/preview/draft.ts";
import { factsCitedIn } from "#lib/editorial/preview/draft-sections.ts";
import type { Known } from "#lib/editorial/preview/tolerant-body.ts";
import { type Citations, citationsFor, type Reference } from "#lib/facts/citations.ts";
import { isLocale, type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { schemeReferences } from "#lib/schemes/references.ts";
import type { MarksByFile } from "./child-messages.ts";
import { lead, schemeOf } from "./draw-lead.tsx";
import { drawSafely, drawSection } from "./draw-section.tsx";
import type { DrawnDraft, DrawnEdition } from "./drawn.ts";

/** The locale whose text a reader of this locale gets in their own language; undefined where there is none. */
function baseOf(draft: Draft, locale: Locale): Locale | undefined {
  const { derivedFrom } = localeEntry(locale);
  return [locale, derivedFrom ?? ""].filter(isLocale).find((id) => draft.editions[id]);
}

/** A reference to something unknown would break the whole list; the problems tell of it. */
function canBeCited(reference: Reference, locale: Locale): boolean {
  try {
    return citationsFor([reference], locale).list.length > 0;
  } catch {
    return false;
  }
}

function referencesOf(draft: Draft, edition: DraftEdition | undefined): Reference[] {
  const factIds = edition?.sections.flatMap(factsCitedIn) ?? [];
  const scheme = schemeOf(draft);
  return scheme ? schemeReferences(scheme, factIds) : factIds;
}

const citationsOf = (draft: Draft, edition: DraftEdition | undefined, locale: Locale): Citations =>
  citationsFor(
    referencesOf(draft, edition).filter((reference) => canBeCited(reference, locale)),
    locale,
  );

const knownIn = (draft: Draft, locale: Locale): Known => ({
  components: new Set<string>(
    proseComponentNames.filter((name) => schemeOf(draft) ?? !("onlyIn" in proseComponents[name])),
  ),
  facts: { has: (id) => facts.has(id) && canBeCited(id, locale) },
  offices,
});

/** The title of the page: that of the text, or of an office without one its name. */
function titleOf({ folder, part }: Draft, edition: DraftEdition | undefined, locale: Locale): string {
  const office = part === "offices" ? offices.get(folder.slice("offices/".length)) : undefined;
  return office ? localText(office.names, locale) : (edition?.title ?? "");
}

function drawEdition(draft: Draft, locale: Locale, base: Locale, marks: MarksByFile): DrawnEdition {
  const edition = draft.editions[base];
  const derive = base === locale ? undefined : textDeriver(locale);
  const read = derive ?? ((text: string) => text);
  const citations = citationsOf(draft, edition, locale);
  const context = {
    locale,
    writtenIn: base,
    derive,
    citations,
    scheme: schemeOf(draft),
    known: knownIn(draft, locale),
  };
  // A derived text cannot be put right by itself: the marks stand where it is made from.
  const own = derive ? [] : (marks[edition?.file ?? ""] ?? []);
  return {
    from: base,
    heading: drawSafely(() => (
      <Heading title={read(titleOf(draft, edition, locale))} summary={read(edition?.summary ?? "")} />
    )),
    lead: drawSafely(() => lead(draft, { locale, citations })),
    sections: edition?.sections.map((section) => drawSection(section, own, context)) ?? [],
    sources: drawSafely(() => <Sources locale={locale} citations={citations.list} />),
  };
}

/** Draws a draft in every locale that has a text of it; an office without any text is drawn from its data. */
export const drawDraft = (draft: Draft, marks: MarksByFile): DrawnDraft =>
  Object.fromEntries(
    localeIds.flatMap((locale) => {
      const base = baseOf(draft, locale) ?? (Object.keys(draft.editions).length === 0 ? locale : undefined);
      return base ? [[locale, drawEdition(draft, locale, base, marks)]] : [];
    }),
  );
