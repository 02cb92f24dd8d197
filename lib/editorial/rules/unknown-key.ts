import type { ContentFile } from "../content-file.ts";
import { sectionsOf } from "../reading/body.ts";
import { stampsOf } from "../reading/editions.ts";
import { nearest } from "../reading/known-keys.ts";
import { schemaFindingsOf } from "../reading/schema-findings.ts";
import { placeOfKey } from "../reading/yaml-data.ts";
import { type FileFinding, fileRule } from "../rule.ts";

const inSchema = schemaFindingsOf("unknown-key");

/** Keys of basedOn that nearly are the id of a section without one. */
function misspeltSections(file: ContentFile): FileFinding<"unknown-key">[] {
  if (!file.body) return [];
  const stamped = [...(stampsOf(file)?.keys() ?? [])];
  const sections = sectionsOf(file).flatMap(({ id }) => id ?? []);
  const open = sections.filter((id) => !stamped.includes(id));
  return stamped.flatMap((name): FileFinding<"unknown-key">[] => {
    const meant = sections.includes(name) ? undefined : nearest(name, open);
    if (meant === undefined) return [];
    return [{ at: placeOfKey(file, ["basedOn", name]), say: "misspelt", with: { name: `basedOn.${name}`, meant } }];
  });
}

/** A key that the schema of its kind does not know, or a section that its page does not have. */
export const unknownKey = fileRule("unknown-key", "error", (file) => [...inSchema(file), ...misspeltSections(file)]);
