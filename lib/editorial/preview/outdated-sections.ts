import type { ContentFile } from "../content-file.ts";
import { sectionsOf } from "../reading/body.ts";
import { stampsOf } from "../reading/editions.ts";

/**
 * The ids of the sections of a translation whose original has changed since; none where it was never stamped, or
 * where one of the two cannot be read.
 */
export function outdatedSections(translation: ContentFile, original: ContentFile): string[] {
  const stamps = stampsOf(translation);
  const current = new Map(sectionsOf(original).map(({ id, hash }) => [id, hash]));
  if (!stamps || current.size === 0) return [];
  return sectionsOf(translation).flatMap(({ id }) => (id !== null && current.get(id) !== stamps.get(id) ? [id] : []));
}
