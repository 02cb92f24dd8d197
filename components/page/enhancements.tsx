import enhancements from "#enhancements" with { type: "json" };

export type Enhancement = keyof typeof enhancements;

/**
 * Fetches the next page while the pointer rests on its link, and renders it when the link is pressed.
 * Addresses that only machines ask for, and questions to the server, are left alone.
 */
const pages = {
  and: [{ href_matches: "/*" }, { not: { href_matches: ["/api/*", "/calendars/*", "/feeds/*", "/*.vcf", "/*?*"] } }],
};

const speculationRules = {
  prefetch: [{ where: pages, eagerness: "moderate" }],
  prerender: [{ where: pages, eagerness: "conservative" }],
};

/** The small scripts of enhance/ that improve a page that already works; inlined, so that they cost no request. */
export const Enhancements = ({ names }: { names: readonly Enhancement[] }) => (
  <>
    {names.map((name) => (
      <script
        key={name}
        type="module"
        data-enhance={name}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own bundle, made by scripts/build-enhancements.ts
        dangerouslySetInnerHTML={{ __html: enhancements[name] }}
      />
    ))}
    <script
      type="speculationrules"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
      dangerouslySetInnerHTML={{ __html: JSON.stringify(speculationRules) }}
    />
  </>
);
