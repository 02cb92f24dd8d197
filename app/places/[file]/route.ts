import { placeNames } from "#lib/directory/place-names.ts";
import { isLocale, localeIds } from "#lib/locales/registry.ts";

export const dynamicParams = false;
export const dynamic = "force-static";

const extension = ".json";

export const generateStaticParams = () => localeIds.map((locale) => ({ file: `${locale}${extension}` }));

export async function GET(_request: Request, { params }: RouteContext<"/places/[file]">): Promise<Response> {
  const { file } = await params;
  const locale = file.slice(0, -extension.length);
  return isLocale(locale) ? Response.json(placeNames(locale)) : new Response(null, { status: 404 });
}
