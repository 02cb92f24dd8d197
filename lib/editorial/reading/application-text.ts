import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { repository } from "../repository.ts";

let text: string | undefined;

/** Whether the application names something by its id, as the home page names the figures it shows. */
export function applicationNames(id: string): boolean {
  text ??= globSync(["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.ts"], {
    cwd: repository,
    ignore: ["lib/editorial/**"],
  })
    .map((file) => readFileSync(join(repository, file), "utf8"))
    .join("\n");
  return text.includes(`"${id}"`);
}
