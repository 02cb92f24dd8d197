import { InLanguage } from "#components/page/in-language.tsx";
import { localize } from "#lib/content/localize.ts";
import type { Office } from "#lib/content/schema/office.ts";
import { addressFor } from "#lib/directory/address.ts";
import { type Channel, channelsOf } from "#lib/directory/channels.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { OfficeClock } from "./office-clock.tsx";
import { OfficeHours } from "./office-hours.tsx";

const telephoneLink = (number: string) => `tel:${number.replaceAll(" ", "")}`;

function ChannelValue({ channel, locale }: { channel: Channel; locale: Locale }) {
  switch (channel.type) {
    case "phone":
    case "immigration-division":
      return (
        <>
          <a href={telephoneLink(channel.value)} dir="ltr" className="whitespace-nowrap">
            {channel.value}
          </a>
          {channel.extension ? ` ${translator(locale)("office.extension", { number: channel.extension })}` : null}
          {channel.hours ? (
            <span className="block text-sm text-ink-soft">
              <OfficeHours locale={locale} hours={channel.hours} />
            </span>
          ) : null}
        </>
      );
    case "email":
      return <a href={`mailto:${channel.value}`}>{channel.value}</a>;
    case "website":
      return <a href={channel.value}>{new URL(channel.value).hostname}</a>;
    default:
      return channel.value;
  }
}

/** What a reader should know before relying on the contact: its date, and whether to confirm it. */
function Trust({ office, locale }: { office: Office; locale: Locale }) {
  const t = translator(locale);
  const { asOf, confidence, note } = office.contact;
  return (
    <p className="mt-3 text-sm text-ink-soft">
      {asOf ? t("office.contactAsOf", { date: formatDay(asOf, locale) }) : t("office.contactUndated")}
      {t("list.stop")}
      {note ? <InLanguage text={localize(note, locale)} /> : confidence === "high" ? null : t("office.confirm")}
    </p>
  );
}

/** Every published way to reach an office; each channel is a link where the device can follow it. */
export function ChannelList({ office, locale }: { office: Office; locale: Locale }) {
  const t = translator(locale);
  const address = addressFor(office, locale);
  const others = channelsOf(office).filter(({ type }) => type !== "address");
  if (others.length === 0 && !address) return null;
  return (
    <>
      <dl className="mt-4 grid gap-x-4 gap-y-1.5 sm:grid-cols-[minmax(7rem,auto)_1fr]">
        {others.map((channel) => (
          <div key={channel.type} className="contents">
            <dt className="text-ink-soft">{t(`office.${channel.type}`)}</dt>
            <dd>
              <ChannelValue channel={channel} locale={locale} />
            </dd>
          </div>
        ))}
        {office.contact.hours ? (
          <>
            <dt className="text-ink-soft">{t("office.hours")}</dt>
            <dd>
              <OfficeHours locale={locale} hours={office.contact.hours} />
            </dd>
          </>
        ) : null}
        {address ? (
          <>
            <dt className="text-ink-soft">{t("office.address")}</dt>
            <dd>
              <address className="not-italic">
                <InLanguage text={address} />
              </address>
            </dd>
          </>
        ) : null}
        <dt className="text-ink-soft">{t("office.localTime")}</dt>
        <dd>
          <OfficeClock locale={locale} timezone={office.timezone} hours={office.contact.hours} />
        </dd>
      </dl>
      <Trust office={office} locale={locale} />
    </>
  );
}
