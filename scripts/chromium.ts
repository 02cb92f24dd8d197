import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";

/** Without windows Chromium takes half the time for the same pages. */
const candidates = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const installed = () => candidates.find((path) => path !== undefined && existsSync(path));

const packages = ["chromium-headless-shell", "fonts-noto-cjk"];

const isRoot = () => process.getuid?.() === 0;

function installFromDebian(): void {
  console.log("Installing Chromium and Chinese fonts from Debian.");
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}

/** The path of a Chromium; installs Debian's where that is possible, and otherwise says in one line what to do. */
export function findChromium(): string {
  if (!installed() && existsSync("/usr/bin/apt-get") && isRoot()) installFromDebian();
  const path = installed();
  if (path) return path;
  throw new Error(`The browser tests need Chromium: run 'apt-get install ${packages.join(" ")}' or set CHROMIUM_PATH.`);
}

/** Starts a Chromium without a window, with `args` beside what it needs on a server. */
export const launchChromium = (...args: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu", ...args] });
