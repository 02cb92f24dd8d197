import { readdirSync } from "node:fs";
import { join } from "node:path";
import { escapePattern } from "#lib/locales/escape-pattern.ts";
import { repository } from "../repository.ts";

/** Pages that stand in for others, and are shown under their addresses. */
const behindOthers = ["/problem/[status]", "/contact/choose", "/schemes/compare/table"];

/** A file is named with its ending, so that no page is taken for one. */
const parameter = (part: string) => (part === "[file]" ? "[^/]+\\.[a-z]+" : "[^/]+");

const patternOf = (route: string): RegExp =>
  new RegExp(
    `^${route
      .split("/")
      .map((part) => (part.startsWith("[") ? parameter(part) : escapePattern(part)))
      .join("/")}$`,
  );

type Routes = {
  /** Addresses without a parameter, without locale: `/`, `/schemes`. */
  pages: ReadonlySet<string>;
  /** Addresses with parameters that no kind of content gives. */
  patterns: readonly RegExp[];
  /** First parts of addresses that pages of content/pages/ may not take. */
  reserved: ReadonlySet<string>;
};

/** Parameters that are the names of folders or the codes of places, and so known one by one. */
const fromContent = [
  "/schemes/[id]",
  "/offices/[id]",
  "/about/[id]",
  "/contact/[place]",
  "/news/[slug]",
  "/events/[slug]",
];

function readRoutes(): Routes {
  const files = readdirSync(join(repository, "app"), { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const withLocale = files
    .filter((file) => file.startsWith("[locale]/") && file.endsWith("page.tsx"))
    .map((file) => file.slice("[locale]".length, -"/page.tsx".length) || "/")
    .filter((route) => !behindOthers.includes(route) && !route.includes("[..."));
  const shared = files
    .filter((file) => /(^|\/)(route|robots|sitemap)\.ts$/.test(file))
    .map((file) =>
      file.endsWith("route.ts") ? `/${file.slice(0, -"/route.ts".length)}` : `/${file.replace(/\.ts$/, "")}`,
    );
  // A link names these without locale too, and gets the reader's.
  const localised = shared.map((route) => route.replace("/[locale]", ""));
  const parametric = [...withLocale, ...shared, ...localised].filter((route) => route.includes("["));
  return {
    pages: new Set(withLocale.filter((route) => !route.includes("["))),
    patterns: [
      ...parametric.filter((route) => !fromContent.includes(route)).map(patternOf),
      ...shared
        .filter((route) => !route.includes("["))
        .map((route) => new RegExp(`^${escapePattern(route)}(\\.[a-z]+)?$`)),
    ],
    reserved: new Set(
      [...withLocale.map((route) => route.split("/")[1] ?? ""), "problem"].filter((part) => part !== ""),
    ),
  };
}

let routes: Routes | undefined;

/** The addresses that the application itself answers, read from the folders of app/. */
export function appRoutes(): Routes {
  routes ??= readRoutes();
  return routes;
}
