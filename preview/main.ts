/** `npm run preview`: the preview by itself, without Next; links to the pages of the portal lead nowhere then. */
import { startPreviewServer } from "./server.ts";

const { origin, stop } = await startPreviewServer("content", Number(process.env["PORT"] ?? 3001));
console.log(`${origin}/preview`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
