import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/site/**", "tests/browser/**"] },
      },
      /** Needs a build: reads what readers will get. */
      { extends: true, test: { name: "site", include: ["tests/site/**/*.test.ts"], testTimeout: 300_000 } },
    ],
  },
});
