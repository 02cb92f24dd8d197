/**
 * `npm run lock`: adds to package-lock.json the optional packages of other platforms that npm left out. A registry
 * mirror may hold only the packages of its own platform; npm then writes a lock file that `npm ci` refuses everywhere.
 */
import { readFileSync, writeFileSync } from "node:fs";

const systems = ["darwin", "linux", "win32", "android", "freebsd", "openbsd", "netbsd", "sunos", "aix", "openharmony"];
const processors = ["arm64", "x64", "ia32", "arm", "riscv64", "ppc64", "s390x", "loong64", "wasm32"];

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const { packages } = lock;

/** Whether a package is found from where another one lies, as Node looks for it. @param {string} from @param {string} name */
function isLocked(from, name) {
  for (
    let place = from;
    ;
    place = place.includes("/node_modules/") ? place.slice(0, place.lastIndexOf("/node_modules/")) : ""
  ) {
    if (packages[`${place ? `${place}/` : ""}node_modules/${name}`]) return true;
    if (!place) return false;
  }
}

/** Reads the platform out of a name such as `@next/swc-darwin-arm64`. @param {string} name */
function platformOf(name) {
  const words = name.slice(name.lastIndexOf("/") + 1).split(/[-.]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith("musl")) ? ["musl"] : [];
  return { ...(cpu.length ? { cpu } : {}), ...(libc.length ? { libc } : {}), ...(os.length ? { os } : {}) };
}

const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(from, name))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version: String(version).replace(/^[\^~]/, ""), ...(dev ? { dev } : {}), optional: true, ...platformOf(name) },
    ]),
);

const all = { ...packages, ...Object.fromEntries(missing) };
lock.packages = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} packages added`);
