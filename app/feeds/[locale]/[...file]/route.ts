import { atomOf } from "#lib/feeds/atom.ts";
import { type Feed, feedOf } from "#lib/feeds/feed.ts";
import { jsonFeedOf } from "#lib/feeds/json-feed.ts";
import { type FeedFormat, feedNames, feedTypes } from "#lib/feeds/names.ts";
import { isLocale, localeIds } from "#lib/locales/registry.ts";

export const dynamicParams = false;
export const dynamic = "force-static";

const written: Record<FeedFormat, (feed: Feed) => string> = { xml: atomOf, json: jsonFeedOf };

const formats = Object.keys(feedTypes) as FeedFormat[];

export const generateStaticParams = () =>
  localeIds.flatMap((locale) =>
    feedNames.flatMap((name) => formats.map((format) => ({ locale, file: `${name}.${format}`.split("/") }))),
  );

export async function GET(_request: Request, { params }: RouteContext<"/feeds/[locale]/[...file]">): Promise<Response> {
  const { locale, file } = await params;
  const [name = "", ending] = file.join("/").split(".");
  const format = formats.find((each) => each === ending);
  const feed = isLocale(locale) ? feedOf(name, locale) : undefined;
  if (!feed || !format) return new Response(null, { status: 404 });
  return new Response(written[format](feed), {
    headers: { "content-type": `${feedTypes[format]}; charset=utf-8` },
  });
}
