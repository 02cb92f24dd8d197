import { z } from "zod";

const environment = z.object({
  /** Where the portal is published; canonical addresses, feeds and vCards begin with it. */
  SITE_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  /** Where to report a weakness: a page or an address for mail; security.txt names it. */
  SECURITY_CONTACT: z.url({ protocol: /^(https|mailto)$/ }).optional(),
});

const parsed = environment.safeParse({
  SITE_URL: process.env["SITE_URL"],
  SECURITY_CONTACT: process.env["SECURITY_CONTACT"],
});
if (!parsed.success) {
  const example = { SITE_URL: "https://www.example.gov.hk", SECURITY_CONTACT: "mailto:security@example.gov.hk" };
  const name = parsed.error.issues[0]?.path[0] === "SECURITY_CONTACT" ? "SECURITY_CONTACT" : "SITE_URL";
  throw new Error(`${name} must be a full address such as ${example[name]}`);
}

/** The origin of the portal, without a slash at the end. */
export const siteUrl = parsed.data.SITE_URL.replace(/\/+$/, "");

/** Where to report a weakness, as whoever runs the portal has set it; undefined where nobody has. */
export const securityContact = parsed.data.SECURITY_CONTACT;

/** The full address of a path of the portal. */
export const absoluteUrl = (path: string): string => `${siteUrl}${path}`;
