import { InLanguage } from "#components/page/in-language.tsx";
import { Link } from "#components/page/link.tsx";
import { localize, localText } from "#lib/content/localize.ts";
import type { Answer, Need } from "#lib/directory/answer.ts";
import { directory } from "#lib/directory/directory.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { ChannelList } from "./channel-list.tsx";
import { HelpLists } from "./help-lists.tsx";
import { OfficeActions } from "./office-actions.tsx";

const needs = {
  enterprise: ["for-enterprises", "place.forEnterprises"],
  talent: ["for-talents", "place.forTalents"],
} as const;

function forNeed(answer: Answer, need: Need) {
  const asked = directory.answer(answer.place.code, need);
  const offices = asked && !("parts" in asked) ? [asked.responsible, ...asked.fallbacks] : [];
  return offices.filter(({ audience }) => audience.includes(need));
}

/** Where no office covers a place, the head offices answer: one card for enterprises, one for talents. */
export function HeadOffices({ locale, answer }: { locale: Locale; answer: Answer }) {
  const t = translator(locale);
  return (
    <>
      {answer.reason ? (
        <p className="mb-6 max-w-prose">
          <InLanguage text={localize(answer.reason, locale)} />
        </p>
      ) : null}
      <div className="grid gap-6 lg:grid-cols-2">
        {(["enterprise", "talent"] as const).map((need) => {
          const [id, title] = needs[need];
          return (
            <section key={need} id={id} aria-labelledby={`${id}-title`} className="card target:border-bauhinia">
              <h2 id={`${id}-title`} className="text-2xl">
                {t(title)}
              </h2>
              {forNeed(answer, need).map((office, index) => (
                <div key={office.id} className="mt-4 border-t border-line pt-3">
                  <h3 className="font-sans text-base font-semibold">
                    <Link locale={locale} href={`/offices/${office.id}`}>
                      {localText(office.names, locale)}
                    </Link>
                  </h3>
                  {office.serves ? <p className="text-ink-soft">{localText(office.serves, locale)}</p> : null}
                  <ChannelList office={office} locale={locale} />
                  {index === 0 ? <OfficeActions locale={locale} office={office} linkToOffice={false} /> : null}
                </div>
              ))}
            </section>
          );
        })}
      </div>
      <HelpLists locale={locale} />
    </>
  );
}
