import { existsSync, readFileSync } from "node:fs";

type Described = { license?: string; licenses?: { type: string }[] };

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));

/** The licence that a package names, in whatever form; undefined where it names none. */
function licenceIn({ license, licenses }: Described): string | undefined {
  return license ?? licenses?.map(({ type }) => type).join(" OR ");
}

/** The licence of an installed package, by its folder. */
export const licenceOf = (folder: string): string | undefined => licenceIn(read(`${folder}/package.json`));

/** Everything that the dependencies of production bring with them and that is installed here, by folder. */
export function productionTree(): string[] {
  const { packages } = read("package-lock.json") as { packages: Record<string, { dev?: boolean }> };
  return Object.entries(packages).flatMap(([folder, { dev }]) =>
    folder !== "" && !dev && existsSync(`${folder}/package.json`) ? [folder] : [],
  );
}

const allowed = ["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "CC0-1.0"];

/** Whether a licence, or a choice of licences in SPDX's form, lets us use what is under it. */
export function isAllowed(licence: string | undefined): boolean {
  if (licence === undefined) return false;
  const choices = licence.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((part) => allowed.includes(part)));
}

/** Packages that may stay all the same; docs/dependencies.md says why. */
export const exceptions: readonly [name: RegExp, licence: string | undefined][] = [
  [/^caniuse-lite$/, "CC-BY-4.0"],
  [/^@img\/sharp-/, "LGPL-3.0-or-later"],
  [/^@contentlayer2\/source-remote-files$/, undefined],
];
