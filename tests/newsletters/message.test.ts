import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { offices } from "#lib/content/network.ts";
import { localeEntry } from "#lib/locales/registry.ts";
import { archive } from "#lib/newsletter/archive.ts";
import { mailHtml } from "#lib/newsletter/mail-html.ts";
import { mailText } from "#lib/newsletter/mail-text.ts";
import { messageOf, subjectOf } from "#lib/newsletter/message.ts";
import { theIssue, tokyo } from "./tokyo.ts";

const lines = (text: string | undefined) => (text ?? "").replaceAll("\r\n", "\n").trim();

describe.each(["en", "zh-hant"] as const)("the message in %s", async (locale) => {
  const issue = tokyo(locale);
  const bytes = await messageOf(issue);
  const mail = await PostalMime.parse(bytes);

  test("holds the text and the HTML as alternatives, in every letter", () => {
    expect(lines(mail.text)).toBe(lines(mailText(issue)));
    expect(lines(mail.html)).toBe(lines(mailHtml(issue)));
    expect(mail.attachments).toEqual([]);
    expect(bytes.toString("latin1")).toMatch(/^Content-Type: multipart\/alternative;/m);
  });

  test("has a subject, its language, and is a draft to nobody yet", () => {
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
    expect(mail.subject).toBe(subjectOf(issue));
    expect(header("content-language")).toBe(localeEntry(locale).lang);
    expect(header("x-unsent")).toBe("1");
    expect(header("to")).toBeUndefined();
  });

  test("has lines that every mail server passes on", () => {
    const text = bytes.toString("latin1");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(text).toMatch(/^[\t\r\n\x20-\x7e]*$/);
  });

  test("is the same whenever it is made of the same", async () => {
    expect(await messageOf(tokyo(locale))).toEqual(bytes);
  });
});

test("comes from the address that the office publishes, and from nobody where it publishes none", async () => {
  const senders = await Promise.all(
    archive.map(async (key) => {
      const { from } = await PostalMime.parse(await messageOf(theIssue(key, "en")));
      return [key.office, from?.address];
    }),
  );
  const published = archive.map(({ office }) => [office, offices.get(office)?.contact.email ?? undefined]);
  expect(senders).toEqual(published);
  expect(new Set(published.map(([, email]) => email === undefined)).size).toBe(2);
});
