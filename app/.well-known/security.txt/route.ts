import { now } from "#lib/content/clock.ts";
import { securityText } from "#lib/pages/security-txt.ts";

export const dynamic = "force-static";

export const GET = (): Response =>
  new Response(securityText(now()), { headers: { "content-type": "text/plain; charset=utf-8" } });
