import { folderOf } from "../content-file.ts";
import type { ContentFolder } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { attributeOf, bodyOf } from "../reading/body.ts";
import { nearest } from "../reading/known-keys.ts";
import { unknownReferences } from "../reading/unknown.ts";
import { scalarsOf, syntaxErrorOf } from "../reading/yaml-data.ts";
import { type Finding, folderRule } from "../rule.ts";

/** What `<Criteria of="…" />` may name: the conditions for all, and the routes of the scheme. */
const partsOfScheme = kept("parts-of-scheme", (data): string[] => {
  const routes = scalarsOf(data).flatMap(({ keys, value }) =>
    keys.length === 3 && keys[0] === "routes" && keys[2] === "id" ? [String(value)] : [],
  );
  return ["eligibility", ...routes];
});

/** The parts of a scheme that a page draws criteria of, and those of which a route is another form. */
const named = kept("named-parts", (file): { id: string; at: number }[] => [
  ...bodyOf(file).elements.flatMap((element) => {
    const of = element.name === "Criteria" ? attributeOf(element, "of") : undefined;
    return typeof of?.value === "string" && of.value !== "" ? [{ id: of.value, at: of.at }] : [];
  }),
  ...scalarsOf(file).flatMap(({ keys, value, at }) =>
    file.kind === "SchemeData" && keys[0] === "routes" && keys.length === 3 && keys[2] === "formOf"
      ? [{ id: String(value), at }]
      : [],
  ),
]);

const routes = ({ files, byPath }: ContentFolder): Finding<"unknown-subject">[] =>
  files.flatMap((file) => {
    const data = byPath.get(`${folderOf(file.path)}/scheme.yaml`);
    if (!data || syntaxErrorOf(data)) return [];
    const parts = partsOfScheme(data);
    return named(file).flatMap(({ id, at }): Finding<"unknown-subject">[] => {
      if (parts.includes(id)) return [];
      const meant = nearest(id, parts);
      return [{ file, at, say: "route", with: { id, parts: meant === undefined ? parts : [meant] } }];
    });
  });

/** A scheme, an institution, an item of news or a route that is named but does not exist. */
export const unknownSubject = folderRule("unknown-subject", "error", (folder) => [
  ...unknownReferences(folder, ["scheme", "institution", "news"]),
  ...routes(folder),
]);
