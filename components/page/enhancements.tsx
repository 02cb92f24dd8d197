import enhancements from "#enhancements" with { type: "json" };

/** The small scripts of enhance/ that improve a page that already works; inlined, so that they cost no request. */
export const Enhancements = () => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own bundle, made by scripts/build-enhancements.ts
  <script type="module" dangerouslySetInnerHTML={{ __html: enhancements["language-switch"] }} />
);
