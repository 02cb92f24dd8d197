/*
 * Runs the check once when the packages are installed, and keeps what it found out: the first check of a new clone
 * would take five seconds otherwise. What it has to say is said when somebody asks.
 */
import { spawnSync } from "node:child_process";

spawnSync(process.execPath, ["scripts/check-content.mjs"], { stdio: "ignore" });
