import MailComposer from "nodemailer/lib/mail-composer";
import { now } from "#lib/content/clock.ts";
import { localText } from "#lib/content/localize.ts";
import { localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import type { Issue } from "./issue.ts";
import { mailHtml } from "./mail-html.ts";
import { mailText } from "./mail-text.ts";

/** The subject of an issue. */
export const subjectOf = ({ locale, title, office }: Issue): string =>
  translator(locale)("newsletter.subject", { title, name: localText(office.shortNames, locale) });

/**
 * An issue as a message (RFC 5322) that the office's mail system sends on. It is marked as a draft, because it names
 * no recipient, and no sender either where the office publishes no general address. Equal issues give equal bytes.
 */
export function messageOf(issue: Issue): Promise<Buffer> {
  const { key, locale, office } = issue;
  const name = `${key.office}.${key.month}.${locale}`;
  const { email } = office.contact;
  const mail = new MailComposer({
    ...(email ? { from: { name: localText(office.names, locale), address: email } } : {}),
    subject: subjectOf(issue),
    date: now(),
    messageId: `<${name}@hong-kong-gateway>`,
    baseBoundary: name,
    text: mailText(issue),
    html: mailHtml(issue),
    textEncoding: "quoted-printable",
    newline: "windows",
    headers: { "Content-Language": localeEntry(locale).lang, "X-Unsent": "1" },
  });
  return mail.compile().build();
}
