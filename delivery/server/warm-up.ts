import { request } from "node:http";

/** A question of each kind, so that no reader is the first to ask: what answers it is read in and compiled by then. */
const questions = [
  "/en/search?q=visa",
  "/zh-hant/search?q=%E7%B0%BD%E8%AD%89",
  "/en/contact?place=Georgia",
  "/en/schemes/check?start=1",
  "/en/schemes/cost?scheme=top-talent-pass-scheme",
  "/en/schemes/compare?with=top-talent-pass-scheme",
  "/en/schemes/universities?q=Tokyo",
  "/en/events?audience=talent",
  "/en/nothing-here",
  "/api/v1/search?q=visa",
  "/api/v1/directory?place=jp",
];

const rounds = 2;

/** Asks through the socket of an application; the status it answers with, or 500 where it does not. */
const ask = (socketPath: string, path: string): Promise<number> =>
  new Promise((resolve) => {
    const asked = request({ socketPath, path, headers: { host: "localhost" } }, (answer) => {
      answer.resume().once("close", () => resolve(answer.statusCode ?? 500));
    });
    asked.once("error", () => resolve(500));
    asked.end();
  });

/**
 * Asks the application behind a socket what readers will ask, until it answers as fast as it can. Returns the questions
 * that it has no answer to even in the last round: something is missing from the build then. What fails before may
 * only have come too early.
 */
export async function warmUp(socketPath: string): Promise<string[]> {
  let failed: string[] = [];
  for (let round = 0; round < rounds; round++) {
    failed = [];
    for (const path of questions) if ((await ask(socketPath, path)) >= 500) failed.push(path);
  }
  return failed;
}
