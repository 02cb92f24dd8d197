import type { Referent } from "#lib/content/schema/common.ts";
import { factsNamedIn } from "#lib/content/schema/phrase.ts";
import type { ContentFile } from "../content-file.ts";
import { kept } from "../kept.ts";
import { attributeOf, bodyOf } from "./body.ts";
import { referentAt } from "./known-keys.ts";
import { placeInPassage } from "./passages.ts";
import { scalarsOf } from "./yaml-data.ts";

/** Something that a file names by its id. */
export type Reference = { kind: Referent; id: string; at: number };

const inElements: Record<string, Referent> = { Fact: "fact", Cite: "fact", OfficeContact: "office" };

const inBody = (file: ContentFile): Reference[] =>
  bodyOf(file).elements.flatMap((element) => {
    const kind = inElements[element.name];
    const id = attributeOf(element, "id");
    return kind && typeof id?.value === "string" && id.value !== "" ? [{ kind, id: id.value, at: id.at }] : [];
  });

const inData = (file: ContentFile): Reference[] =>
  scalarsOf(file).flatMap(({ keys, value, at, end }) => {
    if (typeof value !== "string" || value === "") return [];
    const kind = referentAt(file.kind, keys);
    if (kind) return [{ kind, id: value, at }];
    const passage = { locale: "", text: value, at, end, keys };
    return factsNamedIn(value).map((id) => ({
      kind: "fact" as const,
      id,
      at: placeInPassage(file, passage, value.indexOf(`{${id}`), id.length + 1),
    }));
  });

/** Everything that a file names: in attributes of components, under keys that name something, in braces. */
export const referencesIn = kept("references", (file): Reference[] => (file.body ? inBody(file) : inData(file)));
