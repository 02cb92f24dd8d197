import { z } from "zod";
import { isLocale, localeIds } from "#lib/locales/registry.ts";

/** A name in kebab-case: `top-talent-pass-scheme`. */
export const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A name that is safe in a URL, a file name and an anchor. */
export const slug = z.string().regex(kebabCase, "use lower-case letters, digits and hyphens: my-page");

/** The kinds of things that content names by their id. */
export type Referent = "fact" | "source" | "office" | "scheme" | "institution" | "news" | "place";

/** A text that names something else; the content check asks whether that exists. */
const naming = <T extends z.ZodType>(schema: T, refersTo: Referent): T => schema.meta({ refersTo });

/** The id of a fact in content/facts/. */
export const factId = naming(slug, "fact");

/** The id of an entry in content/sources/. */
export const sourceId = naming(slug, "source");

/** The id of an office: a folder of content/offices/. */
export const officeId = naming(slug, "office");

/** The id of a scheme: a folder of content/schemes/. */
export const schemeId = naming(slug, "scheme");

/** The id of an institution: a folder of content/institutions/. */
export const institutionId = naming(slug, "institution");

/** The id of an item of news: the last folder of its path in content/news/. */
export const newsId = naming(slug, "news");

export const dayHint = "write a day as 2026-11-22, in quotation marks";

/** A day as ISO 8601, `2026-11-22`, that really exists in the calendar. */
export const isoDay = z.iso.date(dayHint);

export const partialDayHint = "write '2026', '2026-11' or '2026-11-22', in quotation marks";

const isInCalendar = (text: string) => text.length < 10 || z.iso.date().safeParse(text).success;

/** A day, a month or a year, as far as the source tells: `2026-11-22`, `2026-11`, `2026`. */
export const partialDay = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, partialDayHint)
  .refine(isInCalendar, partialDayHint);

const addressHint = "write the full address: https://www.example.gov.hk/page";

/** Browsers mend much of what people write; what is published is written as it will be opened. */
const asOpened = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#@:,;，。、；：．]+(?::\d+)?(?:[/?#]\S*)?$/;

/** A mark of the sentence or the list that an address was copied from. */
const trailingMark = /[,;，。、；]$/;

/** Names kept for examples; nobody's site. */
const forExamples = /^https?:\/\/(?:[^/]*\.)?example\.(?:com|net|org)(?:[:/?#]|$)/i;

/** The address of a page outside. */
export const webAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: addressHint })
  .regex(asOpened, addressHint)
  .refine((address) => !trailingMark.test(address), "an address does not end in a comma or a stop; remove it")
  .refine(
    (address) => !forExamples.test(address),
    "this name is kept for examples; write the address of the real site",
  );

export const localeHint = `is no locale; use ${localeIds.join(", ")}`;

/** Refuses a language that the portal does not have; beside the locales only the `also` keys are allowed. */
export const onlyLocales =
  (also: readonly string[] = []) =>
  (value: object, context: z.RefinementCtx): void => {
    for (const key of Object.keys(value))
      if (!isLocale(key) && !also.includes(key)) context.addIssue({ code: "custom", path: [key], message: localeHint });
  };

const nonEmpty = z.string().trim().min(1, "must not be empty");

/**
 * One text in the languages it is written in. English and Traditional Chinese are required;
 * Simplified Chinese is derived unless it is given; any further locale may be added.
 */
export const localizedText = z
  .object({ en: nonEmpty, "zh-hant": nonEmpty, "zh-hans": nonEmpty.optional() })
  .catchall(nonEmpty)
  .superRefine(onlyLocales());

export type LocalizedText = z.infer<typeof localizedText>;

/** One address for all languages, or one for each. */
export const localizedAddress = z.union([
  webAddress,
  z
    .object({ en: webAddress, "zh-hant": webAddress, "zh-hans": webAddress.optional() })
    .catchall(webAddress)
    .superRefine(onlyLocales()),
]);

export type LocalizedAddress = z.infer<typeof localizedAddress>;

/** How far a statement can be relied on, as judged when it was researched. */
export const confidence = z.enum(["high", "medium", "low"]);

/** ISO 3166-1 alpha-2, or ISO 3166-2 for a part of the Mainland or the United States. */
export const newPlaceCode = z
  .string("write it in quotation marks: 'NO' without them means false in YAML")
  .regex(/^[A-Z]{2}(-[A-Z]{2})?$/, "use an ISO 3166 code such as JP, CN-GD or US-CA");

/** The code of a place in content/places.yaml. */
export const placeCode = naming(newPlaceCode, "place");
