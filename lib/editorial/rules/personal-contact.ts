import type { ContentFile } from "../content-file.ts";
import { isMobile, isPersonalMail, mailsIn, numbersIn } from "../language/contacts.ts";
import { bodyOf } from "../reading/body.ts";
import { passagesOf, placeInPassage } from "../reading/passages.ts";
import { scalarsOf } from "../reading/yaml-data.ts";
import { type FileFinding, fileRule } from "../rule.ts";

type Found = FileFinding<"personal-contact">[];

const inText = (text: string, place: (index: number, length: number) => number): Found => [
  ...mailsIn(text).flatMap(
    ({ index, text: mail }): Found =>
      isPersonalMail(mail) ? [{ at: place(index, mail.length), say: "mail", with: { contact: mail } }] : [],
  ),
  ...numbersIn(text).flatMap(
    ({ index, text: number }): Found =>
      isMobile(number) ? [{ at: place(index, number.length), say: "mobile", with: { contact: number } }] : [],
  ),
];

/** Channels of the data files: they stand alone, not in sentences. */
const channels = (file: ContentFile): Found =>
  scalarsOf(file).flatMap(({ keys, value, at }): Found => {
    const key = String(keys.at(-1));
    if (typeof value !== "string" || !["phone", "fax", "email"].includes(key)) return [];
    return inText(value, () => at);
  });

const links = (file: ContentFile): Found =>
  bodyOf(file).links.flatMap(({ url, at }) =>
    /^(?:mailto|tel):/i.test(url) ? inText(url.replace(/^(?:mailto|tel):/i, "").replace(/\?.*$/, ""), () => at) : [],
  );

const sameLine = (a: Found[number], b: Found[number]) =>
  a.with?.["contact"] === b.with?.["contact"] && Math.abs(a.at - b.at) < 200;

/** The address or the mobile number of a person: people change their post, and did not agree to be published. */
export const personalContact = fileRule("personal-contact", "error", (file) => {
  const found = [
    ...passagesOf(file).flatMap((passage) =>
      inText(passage.text, (index, length) => placeInPassage(file, passage, index, length)),
    ),
    ...channels(file),
    ...links(file),
  ];
  return found.filter((each, index) => !found.slice(0, index).some((earlier) => sameLine(earlier, each)));
});
