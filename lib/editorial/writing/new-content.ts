import type { ContentFolder } from "../content-folder.ts";
import { nearest } from "../reading/known-keys.ts";
import { isAddressName } from "./address-name.ts";
import type { Blank, NewFiles } from "./template.ts";
import { event, news } from "./templates/bulletins.ts";
import { institution } from "./templates/institution.ts";
import { office } from "./templates/office.ts";
import { page } from "./templates/page.ts";
import { scheme } from "./templates/scheme.ts";

const templates: Readonly<Record<string, (blank: Blank) => NewFiles>> = {
  page,
  scheme,
  office,
  institution,
  news,
  event,
};

export const newKinds = Object.keys(templates);

/** Something cannot be made as it was asked for. */
export class NewContentError extends Error {
  override name = "NewContentError";
}

/** The files of something new, valid and full of hints. Throws a NewContentError for a kind or a name that cannot be. */
export function newContent(kind: string, id: string, folder: ContentFolder): NewFiles {
  const template = templates[kind];
  if (!template) {
    const meant = nearest(kind, newKinds);
    throw new NewContentError(
      `there is no kind "${kind}"; ${meant ? `did you mean ${meant}?` : `use one of ${newKinds.join(", ")}`}`,
    );
  }
  if (!isAddressName(id) || (kind !== "page" && id.includes("/")))
    throw new NewContentError(`"${id}" cannot be an address; use lower-case letters, digits and hyphens: my-page`);
  const files = template({ id, folder, today: folder.today });
  const known = Object.keys(files).find((path) => folder.byPath.has(path));
  if (known) throw new NewContentError(`content/${known} exists already`);
  return files;
}
