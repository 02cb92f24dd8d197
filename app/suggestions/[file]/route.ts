import { isLocale, localeIds } from "#lib/locales/registry.ts";
import { portalEngine } from "#lib/search/portal-search.ts";
import { suggestionsFor } from "#lib/search/suggestions.ts";

export const dynamicParams = false;
export const dynamic = "force-static";

const extension = ".json";

export const generateStaticParams = () => localeIds.map((locale) => ({ file: `${locale}${extension}` }));

export async function GET(_request: Request, { params }: RouteContext<"/suggestions/[file]">): Promise<Response> {
  const { file } = await params;
  const locale = file.slice(0, -extension.length);
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return Response.json(suggestionsFor(portalEngine().index.passages, locale));
}
