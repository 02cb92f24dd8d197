import { calendarOf } from "#lib/calendars/calendar.ts";
import { isLocale, localeIds } from "#lib/locales/registry.ts";
import { publishedEvents } from "#lib/news/published.ts";

export const dynamicParams = false;
export const dynamic = "force-static";

const all = "events.ics";

export const generateStaticParams = () =>
  localeIds.flatMap((locale) => [
    { locale, file: [all] },
    ...publishedEvents.map(({ id }) => ({ locale, file: ["events", `${id}.ics`] })),
  ]);

type Context = RouteContext<"/calendars/[locale]/[...file]">;

/** All events, or one of them. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, file } = await params;
  const [first, name] = file;
  const events = first === all ? publishedEvents : publishedEvents.filter(({ id }) => `${id}.ics` === name);
  if (!isLocale(locale) || (first !== all && events.length === 0)) return new Response(null, { status: 404 });
  return new Response(calendarOf(events, locale), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      ...(first === all ? {} : { "content-disposition": `attachment; filename="${name}"` }),
    },
  });
}
