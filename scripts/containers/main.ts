/**
 * `npm run containers`: builds both images of the Dockerfile with buildah, starts them as they are deployed, and prints
 * their sizes. `npm run containers -- --local-bases` where no registry of images is in reach. Needs root and Debian's
 * packages buildah, debootstrap and util-linux.
 */
import { parseArgs } from "node:util";
import { table } from "../../bench/table.ts";
import { buildah, sentMegabytes, sizeOnDisk } from "./buildah.ts";
import { localBases } from "./local-bases.ts";
import { tryImages } from "./trial.ts";

const { values } = parseArgs({ options: { "local-bases": { type: "boolean", default: false } } });
const siteUrl = process.env.SITE_URL ?? "https://www.example.gov.hk";

const bases = values["local-bases"] ? localBases() : {};
const buildArguments = Object.entries({ ...bases, SITE_URL: siteUrl }).flatMap(([name, value]) => [
  "--build-arg",
  `${name}=${value}`,
]);

function build(target: string): string {
  const image = `hong-kong-gateway/${target}:local`;
  buildah("bud", "--format", "docker", "--layers", ...buildArguments, "--target", target, "--tag", image, ".");
  return image;
}

const images = { portal: build("portal"), front: build("front") };
const rows = Object.values({ ...bases, ...images }).map((image) => [
  image,
  sizeOnDisk(image),
  Math.round(sentMegabytes(image)),
]);
console.log(table(["image", "on disk", "sent, MB"], rows));
const ready = await tryImages(images, siteUrl);
console.log(`read-only, without rights or capabilities: ready after ${(ready / 1000).toFixed(1)} s`);
