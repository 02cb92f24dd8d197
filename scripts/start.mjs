/** `npm start`: builds when the last build is not of these files, then serves it. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { builtFrom, hashOfInputs } from "./inputs-hash.mjs";

const isFresh =
  existsSync(builtFrom) && existsSync(".next/BUILD_ID") && readFileSync(builtFrom, "utf8").trim() === hashOfInputs();

if (!isFresh) {
  console.log("Building the portal; this takes a few minutes.");
  const { status } = spawnSync("npm", ["run", "build", "--silent"], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
process.env.NODE_ENV = "production";
await import("../dist/delivery/server.mjs");
