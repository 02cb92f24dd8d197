import type { MetadataRoute } from "next";
import { localePath } from "#lib/locales/paths.ts";
import { defaultLocale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** For those who put the portal on the home screen of a device. It begins where the browser's language leads. */
export default function manifest(): MetadataRoute.Manifest {
  const t = translator(defaultLocale);
  return {
    name: t("site.name"),
    short_name: t("site.name"),
    description: t("home.lead"),
    lang: localeEntry(defaultLocale).lang,
    id: "/",
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    background_color: "#fbfaf6",
    theme_color: "#0a4f49",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: ["/schemes/check", "/contact"].map((path) => ({
      name: t(path === "/contact" ? "finder.title" : "checkPage.title"),
      url: localePath(defaultLocale, path),
    })),
  };
}
