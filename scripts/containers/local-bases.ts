import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildah, makeImage } from "./buildah.ts";

/** The base images that the Dockerfile takes, by the arguments that name them. */
export type Bases = Readonly<Record<"NODE_IMAGE" | "RUNTIME_IMAGE" | "NGINX_IMAGE", string>>;

const suite = "bookworm";

/** What Debian's own slim images leave out as well. */
const leftOut = [
  "var/cache/apt/*",
  "var/lib/apt/lists/*",
  "var/log/*",
  ..."doc man info locale groff lintian linda".split(" ").map((name) => `usr/share/${name}/*`),
];

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: ["ignore", 2, 2] });

function debian(): string {
  const folder = mkdtempSync(join(tmpdir(), "debian-"));
  try {
    run("debootstrap", "--variant=minbase", suite, folder);
    run("sh", "-c", `cd "$1" && rm -rf ${leftOut.join(" ")}`, "sh", folder);
    return makeImage("localhost/debian:bookworm-slim", "scratch", (container) => {
      buildah("add", "--quiet", container, folder, "/");
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Node and npm of this machine, and the certificates that it trusts, at the places of the official image. */
const nodeOn = (base: string): string =>
  makeImage("localhost/node:local", base, (container) => {
    const npm = join(dirname(realpathSync(execFileSync("which", ["npm"], { encoding: "utf8" }).trim())), "..");
    const certificates = process.env.NODE_EXTRA_CA_CERTS;
    buildah("copy", "--quiet", container, process.execPath, "/usr/local/bin/node");
    buildah("copy", "--quiet", container, npm, "/usr/local/lib/node_modules/npm");
    for (const name of ["npm", "npx"])
      buildah("run", container, "ln", "-s", `../lib/node_modules/npm/bin/${name}-cli.js`, `/usr/local/bin/${name}`);
    if (certificates) {
      buildah("copy", "--quiet", container, certificates, "/etc/ssl/machine.pem");
      buildah("config", "--env", "NODE_EXTRA_CA_CERTS=/etc/ssl/machine.pem", container);
    }
  });

/** Debian's nginx, with the default site, the logs and the place for passing files that the official image has. */
const nginxOn = (base: string): string =>
  makeImage("localhost/nginx:local", base, (container) => {
    const steps = [
      "apt-get update -qq",
      "apt-get install -qq --yes --no-install-recommends nginx",
      "rm -rf /var/lib/apt/lists/* /var/cache/apt/* /etc/nginx/sites-enabled/* /var/lib/nginx",
      "mkdir -p /var/cache/nginx && ln -s /var/cache/nginx /var/lib/nginx",
      "ln -sf /dev/stdout /var/log/nginx/access.log && ln -sf /dev/stderr /var/log/nginx/error.log",
      "touch /etc/nginx/conf.d/default.conf",
    ];
    buildah("run", container, "sh", "-c", steps.join(" && "));
  });

/** Stands in for the base images where no registry of images is in reach: the same Debian, from its packages. */
export function localBases(): Bases {
  const base = debian();
  return { NODE_IMAGE: nodeOn(base), RUNTIME_IMAGE: base, NGINX_IMAGE: nginxOn(base) };
}
