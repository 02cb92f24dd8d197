/** Prints the HTML of an issue, for the browser tests: `tsx print-mail.ts tokyo 2024-03 en`. */
import { isLocale } from "#lib/locales/registry.ts";
import { mailHtml } from "#lib/newsletter/mail-html.ts";
import { theIssue } from "./tokyo.ts";

const [office = "", month = "", locale = ""] = process.argv.slice(2);
if (!isLocale(locale)) throw new Error(`"${locale}" is no locale`);
process.stdout.write(mailHtml(theIssue({ office, month }, locale)));
