import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join, resolve } from "node:path";
import { securityHeaders } from "../delivery/security-headers.ts";
import type { Manifest } from "../delivery/tree/manifest.ts";
import type { Command } from "./running.ts";

export const isNginxInstalled = (): boolean => spawnSync("nginx", ["-v"]).error === undefined;

/** One page with all the headers that the portal sends with it. */
function location(path: string, { entries }: Manifest): string {
  const entry = entries[path];
  if (!entry) throw new Error(`${path} is not in the static tree`);
  const { "content-type": type, ...headers } = entry.headers;
  const lines = Object.entries({ ...securityHeaders, ...headers }).map(
    ([name, value]) => `      add_header ${name} "${value}";`,
  );
  return [
    `    location = ${path} {`,
    "      types { }",
    `      default_type "${type}";`,
    `      try_files /${entry.file} =404;`,
    ...lines,
    "    }",
  ].join("\n");
}

const nginxConfig = (folder: string, port: number, paths: readonly string[], manifest: Manifest): string => `
daemon off;
${userInfo().uid === 0 ? "user root;" : ""}
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=1000 inactive=60s;
  open_file_cache_valid 60s;
  gzip_static on;
  gzip_vary on;
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `  ${name}_temp_path ${folder}/${name};`).join("\n")}
  server {
    listen 127.0.0.1:${port};
    root ${resolve("dist/site")};
${paths.map((path) => location(path, manifest)).join("\n")}
  }
}
`;

/** nginx as good as it gets with the same bytes: the twins of the static tree, one worker, no log. */
export const nginx = (folder: string, paths: readonly string[], manifest: Manifest): Command => ({
  name: "nginx",
  start(port) {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "nginx.conf");
    writeFileSync(file, nginxConfig(folder, port, paths, manifest));
    return { command: "nginx", args: ["-p", folder, "-c", file, "-e", join(folder, "error.log")] };
  },
});
