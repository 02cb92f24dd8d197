import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";

const portalStyles = "components/page/styles.css";

/** The stylesheet of the portal, with that of the preview behind it. */
export async function previewStyle(): Promise<string> {
  const own = readFileSync(fileURLToPath(new URL("preview.css", import.meta.url)), "utf8");
  const { css } = await postcss([tailwind()]).process(readFileSync(portalStyles, "utf8"), { from: portalStyles });
  return `${css}\n${own}`;
}
