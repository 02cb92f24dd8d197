import type { ElementContent } from "hast";
import { h } from "hastscript";
import { type LocalText, localText } from "#lib/content/localize.ts";
import type { Office } from "#lib/content/schema/office.ts";
import { addressFor } from "#lib/directory/address.ts";
import { type Channel, channelsOf } from "#lib/directory/channels.ts";
import { nextAfter } from "#lib/directory/directory.ts";
import { formatDay } from "#lib/locales/format.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { absoluteUrl } from "#lib/site.ts";

const marked = ({ text, lang }: LocalText): ElementContent =>
  lang === undefined ? { type: "text", value: text } : h("span", { lang }, text);

function linked({ type, value }: Channel): ElementContent {
  if (type === "email") return h("a", { href: `mailto:${value}` }, value);
  if (type === "website") return h("a", { href: value }, new URL(value).hostname);
  if (type === "phone") return h("a", { href: `tel:${value.replaceAll(" ", "")}` }, value);
  return { type: "text", value };
}

/** The ways to reach an office that a reader of a letter has use for. */
function channelList(office: Office, locale: Locale): ElementContent {
  const t = translator(locale);
  const line = (label: string, value: ElementContent) => h("li", [`${label}${t("list.colon")}`, value]);
  const address = office.contact.confidence === "low" ? undefined : addressFor(office, locale);
  const channels = channelsOf(office).filter(({ type }) => type === "phone" || type === "email" || type === "website");
  return h("ul", [
    ...channels.map((channel) => line(t(`office.${channel.type}`), linked(channel))),
    ...(office.team.page ? [h("li", h("a", { href: office.team.page }, t("office.teamPage")))] : []),
    ...(address ? [line(t("office.address"), marked(address))] : []),
  ]);
}

const heading = (office: Office, locale: Locale): ElementContent => {
  const href = absoluteUrl(localePath(locale, `/offices/${office.id}`));
  return h("p", h("strong", h("a", { href }, localText(office.names, locale))));
};

const isWritable = ({ contact, team }: Office) => Boolean(contact.phone || contact.email || team.phone || team.email);

function trust(office: Office, locale: Locale): ElementContent {
  const t = translator(locale);
  const { asOf, confidence } = office.contact;
  const date = asOf ? t("office.contactAsOf", { date: formatDay(asOf, locale) }) : t("office.contactUndated");
  const confirm = confidence !== "high" && isWritable(office) ? `${t("list.stop")}${t("office.confirm")}` : "";
  return h("p", h("small", `${date}${confirm}`));
}

/** The published contact of an office; where one can neither call nor write to it, also whom else to turn to. */
export function contactContent(office: Office, locale: Locale): ElementContent[] {
  const t = translator(locale);
  const own = [heading(office, locale), channelList(office, locale), trust(office, locale)];
  const next = isWritable(office) ? undefined : nextAfter(office);
  if (!next) return own;
  const also = t("newsletter.also", { name: localText(next.names, locale) });
  return [...own, h("p", also), channelList(next, locale)];
}
