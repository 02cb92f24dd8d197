/**
 * Draws the land of the world as dots: one path of horizontal runs on a grid, without borders.
 * Run once (`npx tsx scripts/make-land.ts`); its result, components/directory/land.json, is kept in the repository.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoContains } from "d3-geo";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { mapSize, projection } from "#components/directory/projection.ts";

const require = createRequire(import.meta.url);
const topology = JSON.parse(readFileSync(require.resolve("world-atlas/land-110m.json"), "utf8")) as Topology;
const land = feature(topology, topology.objects["land"] as NonNullable<Topology["objects"][string]>);

const step = 8;
const antarctica = -58;
const isLand = (x: number, y: number): boolean => {
  const point = projection.invert?.([x, y]);
  if (!point || point.some(Number.isNaN) || point[1] < antarctica) return false;
  const [back] = [projection(point)];
  if (!back || Math.hypot(back[0] - x, back[1] - y) > 1) return false;
  return geoContains(land, point);
};

let path = "";
for (let y = step; y < mapSize.height; y += step) {
  let start: number | undefined;
  for (let x = step; x <= mapSize.width; x += step) {
    const here = x < mapSize.width && isLand(x, y);
    if (here && start === undefined) start = x;
    if (!here && start !== undefined) {
      path += `M${start} ${y}h${x - step - start || 0.1}`;
      start = undefined;
    }
  }
}
writeFileSync("components/directory/land.json", `${JSON.stringify({ step, path })}\n`);
console.log(`${path.length} characters`);
