import { InLanguage } from "#components/page/in-language.tsx";
import { localize, localText } from "#lib/content/localize.ts";
import type { Answer } from "#lib/directory/answer.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { ChannelList } from "./channel-list.tsx";
import { OfficeActions } from "./office-actions.tsx";
import { PlaceLinks } from "./place-links.tsx";
import { UnpublishedNotice } from "./unpublished-notice.tsx";

/** The card where the answer is: the responsible office, how sure we are, how to reach it. */
export function OfficeCard({ locale, answer }: { locale: Locale; answer: Answer }) {
  const t = translator(locale);
  const { responsible: office, certainty, reason } = answer;
  const { team } = office;
  const next = answer.fallbacks.find(({ contact }) => contact.phone || contact.email);
  return (
    <section className="card max-w-[42rem]" aria-labelledby="office">
      <h2 id="office" className="text-2xl">
        {localText(office.names, locale)}
      </h2>
      <p className="mt-2 text-ink-soft">
        {office.coverage.length > 0 ? (
          <>
            {t("place.looksAfter")}
            <PlaceLinks locale={locale} codes={office.coverage} />
          </>
        ) : office.serves ? (
          localText(office.serves, locale)
        ) : null}
      </p>
      {answer.via === "dedicated-team" && team.since ? (
        <p className="text-ink-soft">{t("place.teamSince", { date: formatDay(team.since, locale) })}</p>
      ) : null}
      {reason ? (
        <p className="mt-2">
          <InLanguage text={localize(reason, locale)} />
        </p>
      ) : null}
      {answer.via === "head-office" ? null : (
        <p className="mt-2 text-sm text-ink-soft">{t(`place.certainty.${certainty}`)}</p>
      )}
      <ChannelList office={office} locale={locale} />
      <UnpublishedNotice locale={locale} office={office} next={next} />
      <OfficeActions locale={locale} office={office} />
    </section>
  );
}
