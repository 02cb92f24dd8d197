import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type ClientModules = Record<string, { id: string | number }>;

const manifestName = "page_client-reference-manifest.js";

function clientModulesOf(file: string): ClientModules {
  const text = readFileSync(file, "utf8");
  const start = text.indexOf("] = ");
  if (start < 0) throw new Error(`${file} does not look like a client reference manifest; see docs/delivery.md`);
  return (
    JSON.parse(
      text
        .slice(start + 4)
        .trim()
        .replace(/;$/, ""),
    ) as { clientModules: ClientModules }
  ).clientModules;
}

/** Next's own modules lie in its package; everything else is a client component of ours or of a library. */
const isFramework = (path: string) => path.includes("/node_modules/next/dist/");

/** The ids, in every page's client reference manifest, of the modules that are Next's own. */
export function frameworkModulesIn(distDir: string): string[] {
  const files = readdirSync(join(distDir, "server/app"), { recursive: true, encoding: "utf8" });
  const manifests = files
    .filter((file) => file.endsWith(manifestName))
    .map((file) => join(distDir, "server/app", file));
  if (manifests.length === 0) throw new Error(`no ${manifestName} below ${distDir}; see docs/delivery.md`);
  const modules = manifests.flatMap((file) => Object.entries(clientModulesOf(file)));
  return [...new Set(modules.filter(([path]) => isFramework(path)).map(([, { id }]) => String(id)))].sort();
}
