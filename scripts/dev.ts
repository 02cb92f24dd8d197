/** `npm run dev`: Contentlayer and Next side by side, so that a saved file of either kind shows at once. */
import { spawn } from "node:child_process";
import { buildEnhancements } from "./build-enhancements.ts";
import { compileContent } from "./compile-content.ts";

buildEnhancements();
compileContent();

const children = [
  spawn("npx", ["contentlayer2", "dev"], { stdio: ["ignore", "ignore", "inherit"] }),
  spawn("npx", ["next", "dev", "--port", process.env["PORT"] ?? "3000"], { stdio: "inherit" }),
];

const stop = () => {
  for (const child of children) child.kill();
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
for (const child of children) child.once("exit", stop);
