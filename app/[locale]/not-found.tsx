import { locale as localeParam } from "next/root-params";
import { HelpPage } from "#components/errors/help-page.tsx";
import { defaultLocale, isLocale } from "#lib/locales/registry.ts";

export default async function NotFound() {
  const locale = (await localeParam()) ?? defaultLocale;
  return <HelpPage locale={isLocale(locale) ? locale : defaultLocale} kind="notFound" />;
}
