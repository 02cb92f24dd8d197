import type { Command } from "./running.ts";

/** What `npm start` runs, once it has seen that the build is of these files. */
export const portal: Command = {
  name: "npm start",
  start: (port) => ({
    command: process.execPath,
    args: ["dist/delivery/server.mjs"],
    env: { PORT: String(port), HOST: "127.0.0.1", DRAIN_MS: "500" },
  }),
};

/** A server with settings of its own. */
export const withSettings = ({ name, start }: Command, settings: Readonly<Record<string, string>>): Command => ({
  name,
  start(port) {
    const command = start(port);
    return { ...command, env: { ...command.env, ...settings } };
  },
});

/** Next's own server on the same build. It does not compress: next.config.mjs leaves that to delivery/. */
export const nextStart: Command = {
  name: "next start",
  start: (port) => ({
    command: process.execPath,
    args: ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1", "--port", String(port)],
    env: { NEXT_TELEMETRY_DISABLED: "1" },
  }),
};
