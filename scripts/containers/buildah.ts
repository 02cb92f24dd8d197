import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Without a runtime for containers, buildah can still run each step in a root of its own. */
const env = { ...process.env, BUILDAH_ISOLATION: "chroot" };

/** What buildah prints, without the line break; throws when it fails. */
const printed = (...args: string[]): string =>
  execFileSync("buildah", args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();

/** Runs buildah and lets it say what it does. */
export const buildah = (...args: string[]): void => {
  execFileSync("buildah", args, { env, stdio: ["ignore", 2, 2] });
};

/** Makes an image of another one, or of `scratch`, by some steps on a container of it. */
export function makeImage(name: string, from: string, steps: (container: string) => void): string {
  const container = printed("from", from);
  try {
    steps(container);
    buildah("commit", "--quiet", container, name);
    return name;
  } finally {
    buildah("rm", container);
  }
}

/** Does something with the files of an image, in a folder that is there meanwhile. */
export async function withRoot<T>(image: string, use: (folder: string) => Promise<T>): Promise<T> {
  const container = printed("from", image);
  try {
    return await use(printed("mount", container));
  } finally {
    buildah("umount", container);
    buildah("rm", container);
  }
}

/** The megabytes of an image as it is sent, all layers compressed. */
export function sentMegabytes(image: string): number {
  const folder = mkdtempSync(join(tmpdir(), "image-"));
  const archive = join(folder, "image.tar");
  try {
    buildah("push", "--quiet", image, `oci-archive:${archive}`);
    return statSync(archive).size / 1e6;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The size of an image on disk, as buildah prints it. */
export const sizeOnDisk = (image: string): string => printed("images", "--noheading", "--format", "{{.Size}}", image);
