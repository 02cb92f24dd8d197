import { z } from "zod";

const environment = z.object({
  /** Where the portal is published; canonical addresses, feeds and vCards begin with it. */
  SITE_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
});

const parsed = environment.safeParse({ SITE_URL: process.env["SITE_URL"] });
if (!parsed.success) throw new Error("SITE_URL must be a full address such as https://www.example.gov.hk");

/** The origin of the portal, without a slash at the end. */
export const siteUrl = parsed.data.SITE_URL.replace(/\/+$/, "");

/** The full address of a path of the portal. */
export const absoluteUrl = (path: string): string => `${siteUrl}${path}`;
