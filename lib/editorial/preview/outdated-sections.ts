import { z } from "zod";
import { type Outline, outlineOf } from "#lib/content/mdx/outline.ts";
import type { ContentFile } from "../content-file.ts";
import { parsedBody } from "../parsed-body.ts";
import { perFile } from "../per-file.ts";

const stamps = z.record(z.string(), z.string());

const sectionsOf = perFile((file): Outline["sections"] | undefined => {
  const parsed = parsedBody(file);
  return "tree" in parsed ? outlineOf(file.body?.text ?? "", parsed.tree).sections : undefined;
});

/**
 * The ids of the sections of a translation whose original has changed since; none where it was never stamped, or
 * where one of the two cannot be read.
 */
export function outdatedSections(translation: ContentFile, original: ContentFile): string[] {
  const [own, current] = [sectionsOf(translation), sectionsOf(original)];
  if (!own || !current || translation.yaml.errors.length > 0) return [];
  const { basedOn } = (translation.yaml.toJS() ?? {}) as { basedOn?: unknown };
  const stamped = stamps.safeParse(basedOn);
  if (!stamped.success) return [];
  const now = new Map(current.map(({ id = "", hash }) => [id, hash]));
  return own.map(({ id = "" }) => id).filter((id) => now.get(id) !== stamped.data[id]);
}
