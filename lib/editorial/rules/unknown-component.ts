import { isProseComponent, proseComponentNames, proseComponents } from "#lib/content/mdx/prose-components.ts";
import { bodyOf } from "../reading/body.ts";
import { nearest } from "../reading/known-keys.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** A component that pages do not have, or that only scheme pages have. */
export const unknownComponent = fileRule("unknown-component", "error", (file) =>
  bodyOf(file).elements.flatMap(({ name, at }): FileFinding<"unknown-component">[] => {
    if (isProseComponent(name)) {
      const { onlyIn } = proseComponents[name];
      return onlyIn && !file.path.startsWith(`${onlyIn}/`) ? [{ at, say: "scheme", with: { name } }] : [];
    }
    if (/^[a-z]/.test(name)) return [];
    const meant = nearest(name, proseComponentNames);
    return meant === undefined
      ? [{ at, say: "unknown" as const, with: { name, known: proseComponentNames } }]
      : [{ at, say: "misspelt" as const, with: { name, meant } }];
  }),
);
