import { configDefaults, defineConfig } from "vitest/config";
import { isFull } from "./tests/full-tests.ts";

const replacingModules = "tests/locales/fourth-locale.test.ts";

/** Builds the portal a second time, or assembles it and starts it twice. */
const long = ["tests/site/rebuild.test.ts", "tests/site/assembled.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", "tests/browser/**", "tests/lighthouse/**", replacingModules],
          // Each file by itself would read the whole content again.
          isolate: false,
        },
      },
      { extends: true, test: { name: "isolated", include: [replacingModules] } },
      /** Needs a build: reads what readers will get. */
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          exclude: isFull ? configDefaults.exclude : [...configDefaults.exclude, ...long],
          testTimeout: 300_000,
        },
      },
      /** Needs a build too, and the machine to itself. */
      { extends: true, test: { name: "lighthouse", include: ["tests/lighthouse/**/*.test.ts"], hookTimeout: 60_000 } },
    ],
  },
});
