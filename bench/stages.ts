import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A stage of `scripts/build.ts` ends with the first line that looks like this. */
const ends: [string, RegExp][] = [
  ["content check", /^content: \d+ documents/],
  ["bundles and Contentlayer", /Next\.js \d/],
  ["compile", /Compiled successfully/],
  ["render pages", /Generating static pages .*\((\d+)\/\1\)/],
];

/** The rest: the adapter makes the pages lean, compresses them and writes the tree. */
const last = "lean delivery";

export const stageNames: readonly string[] = [...ends.map(([name]) => name), last];

/** Seconds by stage; a stage whose end was not seen is counted with the one after it. */
export type StageTimes = Record<string, number>;

/** Builds the project in a folder and measures each stage by the lines that the build prints; throws if it fails. */
export async function timedBuild(folder: string): Promise<StageTimes> {
  const child = spawn("npx", ["tsx", "scripts/build.ts"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const stop = () => child.kill();
  process.once("exit", stop);
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const times: StageTimes = {};
  const printed: string[] = [];
  let since = performance.now();
  let next = 0;
  const close = (name: string) => {
    times[name] = (performance.now() - since) / 1000;
    since = performance.now();
  };
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line);
    const seen = ends.findIndex(([, end], index) => index >= next && end.test(line));
    if (seen < 0) continue;
    close(ends[seen]?.[0] ?? "");
    next = seen + 1;
  }
  const status = await exit;
  process.off("exit", stop);
  if (status !== 0) throw new Error(`the build in ${folder} failed:\n${printed.slice(-20).join("\n")}`);
  close(last);
  return times;
}
