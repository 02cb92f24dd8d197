import { isLocale, localeIds } from "#lib/locales/registry.ts";
import { openSearchDescription, openSearchType } from "#lib/search/open-search.ts";

export const dynamicParams = false;
export const dynamic = "force-static";

const extension = ".xml";

export const generateStaticParams = () => localeIds.map((locale) => ({ file: `${locale}${extension}` }));

export async function GET(_request: Request, { params }: RouteContext<"/opensearch/[file]">): Promise<Response> {
  const { file } = await params;
  const locale = file.slice(0, -extension.length);
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return new Response(openSearchDescription(locale), { headers: { "content-type": openSearchType } });
}
