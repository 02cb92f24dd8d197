import { bundled } from "./bundled.mjs";

await import(await bundled("scripts/check-content.ts"));
