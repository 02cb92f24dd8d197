import { test } from "vitest";
import { problemsAfter } from "../changed-content.ts";
import { schemaMutations } from "./schema-mutations.ts";

test("x", () => {
  const all = schemaMutations();
  console.log(all.length);
  const t0 = performance.now();
  let caught = 0,
    exact = 0;
  const bad: string[] = [];
  for (const m of all) {
    const p = problemsAfter(m.change);
    const hit = p.filter((x) => x.file === m.file && m.rules.includes(x.rule as never));
    if (hit.length) caught++;
    const ex = hit.some((x) => m.lines.includes(x.line));
    if (ex) exact++;
    if (!hit.length || !ex)
      bad.push(
        `${hit.length ? "LINE" : "MISS"} ${m.name} want ${m.rules} ${m.lines.slice(-1)} got ${p
          .slice(0, 3)
          .map((x) => `${x.file}:${x.line} ${x.rule} ${x.message}`)
          .join(" | ")}`,
      );
  }
  console.log(`caught ${caught} / ${all.length}, exact ${exact}, ${Math.round(performance.now() - t0)} ms`);
  console.log(bad.join("\n"));
}, 600000);
