import { join } from "node:path";
import { answered, type Running, start } from "../../bench/running.ts";
import { withRoot } from "./buildah.ts";

/** A program of an image, as the Dockerfile starts it, and where it then answers. */
type Program = { user: number; folder: string; command: string[]; env: object; answers: string };

const portal = (siteUrl: string): Program => ({
  user: 65534,
  folder: "/portal",
  command: ["node", "dist/delivery/server.mjs"],
  env: { SITE_URL: siteUrl, TRUST_PROXY: "1", PORT: "3000", OPERATIONS_PORT: "9090" },
  answers: "http://127.0.0.1:9090/readyz",
});

const front: Program = {
  user: 101,
  folder: "/",
  command: ["nginx", "-g", "daemon off;"],
  env: {},
  answers: "http://127.0.0.1:8080/en",
};

/** One page of the tree, one that only the application can answer, and one that is not there. */
const visits: [path: string, status: number][] = [
  ["/zh-hant/schemes", 200],
  ["/en/search?q=TTPS", 200],
  ["/en/not-there", 404],
];

function confined(root: string, { user, folder, command, env }: Program): Promise<Running> {
  const args = [join(import.meta.dirname, "confined.sh"), root, String(user), folder, ...command];
  return start(
    {
      name: command[0] ?? "",
      start: () => ({ command: "unshare", args: ["--mount", "--pid", "--fork", "--kill-child", ...args], env }),
    },
    (text) => process.stderr.write(text),
  );
}

async function running<T>(image: string, program: Program, use: (ready: number) => Promise<T>): Promise<T> {
  return withRoot(image, async (root) => {
    const server = await confined(root, program);
    try {
      return await use(await answered(program.answers, undefined, server.hasEnded));
    } finally {
      await server.stop();
    }
  });
}

/**
 * Starts both images as they are deployed, `front` before `portal`, and asks `front` for some pages. Returns the
 * milliseconds until the portal was ready; throws where an answer has another status. Takes the ports 3000, 8080 and
 * 9090 of this machine, and needs the rights of root.
 */
export const tryImages = (images: { portal: string; front: string }, siteUrl: string): Promise<number> =>
  running(images.portal, portal(siteUrl), (ready) =>
    running(images.front, front, async () => {
      for (const [path, expected] of visits) {
        const { status } = await fetch(`http://127.0.0.1:8080${path}`);
        if (status !== expected) throw new Error(`${path} was answered with ${status}, not ${expected}`);
      }
      return ready;
    }),
  );
