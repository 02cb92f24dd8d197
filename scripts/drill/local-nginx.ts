import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join, resolve } from "node:path";
import { nginxFiles } from "../export/nginx-files.ts";
import { readManifest } from "../export/tree-answers.ts";

type Setup = {
  /** Where its configuration, cache and logs go. */
  folder: string;
  port: number;
  /** The ports of the two replicas. */
  replicas: readonly [number, number];
  /** The static tree. */
  tree: string;
};

const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Replaces a part of a text; throws where it is not there, so that nothing is tried out but what is deployed. */
function replaced(text: string, part: string, other: string): string {
  if (!text.includes(part)) throw new Error(`deploy/nginx/portal.conf no longer holds "${part}"`);
  return text.replaceAll(part, other);
}

/** deploy/nginx/portal.conf with the places and ports of this machine. */
function portalConfig({ folder, port, replicas }: Setup): string {
  const changes: [string, string][] = [
    ["/etc/nginx/portal/", `${folder}/`],
    ["/var/cache/nginx/portal", `${folder}/cache`],
    ["/dev/stdout", `${folder}/access.log`],
    ["listen 8080;", `listen 127.0.0.1:${port};`],
    ["portal-a:3000", `127.0.0.1:${replicas[0]}`],
    ["portal-b:3000", `127.0.0.1:${replicas[1]}`],
  ];
  return changes.reduce(
    (text, [part, other]) => replaced(text, part, other),
    readFileSync("deploy/nginx/portal.conf", "utf8"),
  );
}

const temporary = (folder: string) =>
  ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `  ${name}_temp_path ${folder}/${name};`)
    .join("\n");

const mainConfig = (folder: string, hasBrotli: boolean) => `${hasBrotli ? `load_module ${brotliModule};` : ""}
daemon off;
${userInfo().uid === 0 ? "user root;" : ""}
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
${temporary(folder)}
  include ${folder}/portal.conf;
}
`;

/** Writes all that nginx needs to run the deployed configuration on this machine; returns its arguments. */
export function prepareNginx(setup: Setup): string[] {
  const { folder, tree } = setup;
  mkdirSync(folder, { recursive: true });
  const { maps, tree: locations } = nginxFiles(readManifest(tree), resolve(tree));
  const hasBrotli = existsSync(brotliModule);
  writeFileSync(join(folder, "maps.conf"), maps);
  writeFileSync(join(folder, "tree.conf"), locations);
  writeFileSync(join(folder, "portal.conf"), portalConfig(setup));
  if (hasBrotli) writeFileSync(join(folder, "brotli.conf"), "brotli_static on;\n");
  writeFileSync(join(folder, "nginx.conf"), mainConfig(folder, hasBrotli));
  return ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")];
}
