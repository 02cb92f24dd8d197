import { LastUpdated } from "#components/page/last-updated.tsx";
import { localText } from "#lib/content/localize.ts";
import type { Answer } from "#lib/directory/answer.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { ChosenPlace } from "./chosen-place.tsx";
import { FallbackList } from "./fallback-list.tsx";
import { HeadOffices } from "./head-offices.tsx";
import { HelpLists } from "./help-lists.tsx";
import { OfficeCard } from "./office-card.tsx";
import { OfficeSources } from "./office-sources.tsx";
import { UnitCard } from "./unit-card.tsx";

const titleKey = { "dedicated-team": "titleTeam", office: "titleOffice", "head-office": "titleHead" } as const;

function CoveredPlace({ locale, answer }: { locale: Locale; answer: Answer }) {
  const { unit, cityUnits } = answer;
  return (
    <>
      <OfficeCard locale={locale} answer={answer} />
      {[...(unit ? [unit] : []), ...cityUnits].map((each) => (
        <UnitCard key={each.id} locale={locale} unit={each} />
      ))}
      <HelpLists locale={locale} />
      <FallbackList locale={locale} offices={answer.fallbacks} />
      <OfficeSources locale={locale} office={answer.responsible} />
    </>
  );
}

/** Who looks after a place: the answer first, then the nearest unit, what it can do, whom to ask next. */
export function PlaceAnswer({ locale, answer }: { locale: Locale; answer: Answer }) {
  const { responsible, via, place } = answer;
  const title = translator(locale)(`place.${titleKey[via]}`, { city: localText(responsible.city, locale) });
  return (
    <>
      <ChosenPlace locale={locale} place={place} />
      <h1 className="mt-1 mb-6 text-[clamp(1.9rem,5vw,3rem)]">{title}</h1>
      {via === "head-office" ? (
        <HeadOffices locale={locale} answer={answer} />
      ) : (
        <CoveredPlace locale={locale} answer={answer} />
      )}
      <LastUpdated locale={locale} day={undefined} />
    </>
  );
}
