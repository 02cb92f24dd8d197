import type { Root } from "mdast";
import { type Plugin, unified } from "unified";
import { VFile } from "vfile";
import type { ContentFile } from "../content-file.ts";

/** Where a rule of remark-lint finds fault with an MDX body; what it says is put into our own words. */
export function lint(plugin: Plugin<[], Root>, file: ContentFile, tree: Root): number[] {
  const offset = file.body?.offset ?? 0;
  const virtual = new VFile({ value: file.body?.text ?? "" });
  unified().use(plugin).runSync(tree, virtual);
  return virtual.messages.map(({ place }) => {
    const start = place && "start" in place ? place.start : place;
    return offset + (start?.offset ?? 0);
  });
}
