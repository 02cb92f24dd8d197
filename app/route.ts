import { negotiateLocale } from "#lib/locales/negotiate.ts";

/** The door of the portal: leads to the edition that the browser asks for, without a cookie. */
export function GET(request: Request): Response {
  const locale = negotiateLocale(request.headers.get("accept-language"));
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}`, vary: "Accept-Language", "cache-control": "private, max-age=0" },
  });
}
