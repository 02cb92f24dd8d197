import { describe, expect, test } from "vitest";
import { readSettings } from "../../delivery/server/settings.ts";

const read = (env: Record<string, string>) => readSettings(env as unknown as NodeJS.ProcessEnv);

describe("the settings", () => {
  test("have a value where nothing is set, and believe no proxy", () => {
    expect(read({})).toEqual({
      port: 3000,
      operationsPort: undefined,
      host: "0.0.0.0",
      trustProxy: false,
      drainMs: 10_000,
    });
  });

  test("are those of the environment", () => {
    const set = {
      PORT: "8080",
      OPERATIONS_PORT: "9090",
      HOST: "127.0.0.1",
      TRUST_PROXY: "1",
      DRAIN_MS: "0",
      OTHER: "x",
    };
    expect(read(set)).toEqual({
      port: 8080,
      operationsPort: 9090,
      host: "127.0.0.1",
      trustProxy: true,
      drainMs: 0,
    });
  });

  test.each([
    ["PORT", "http"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["OPERATIONS_PORT", "metrics"],
    ["TRUST_PROXY", "yes"],
    ["DRAIN_MS", "-1"],
    ["DRAIN_MS", "10s"],
    ["HOST", ""],
  ])("refuse %s=%s and name the variable in one line", (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name}: .+$`));
  });
});
