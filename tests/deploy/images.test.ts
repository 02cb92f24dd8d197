import { existsSync, readFileSync } from "node:fs";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const text = readFileSync("Dockerfile", "utf8");
const dockerfile = DockerfileParser.parse(text);
const stages = dockerfile.getFROMs().map((from) => from.getBuildStage());

/** Where a stage of the build finds what it copies from the repository. */
const copied = dockerfile
  .getCOPYs()
  .filter((copy) => copy.getFromFlag() === null)
  .flatMap((copy) => copy.getArguments().slice(0, -1).map(String));

describe("the Dockerfile", () => {
  test("has no fault that a builder would complain of", () => {
    expect(validate(text).map(({ message }) => message)).toEqual([]);
  });

  test("copies only what there is", () => {
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(["portal", "front"])("lets nobody be root in %s", (stage) => {
    const lines = text.split(/^FROM /m).find((part) => part.split("\n")[0]?.endsWith(`AS ${stage}`)) ?? "";
    expect(lines).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
  });

  test("names every base image by a version, so that a build is not of whatever is newest", () => {
    const images = [...text.matchAll(/^ARG \w+_IMAGE=(\S+)$/gm)].map(([, image = ""]) => image);
    expect(images.length).toBe(3);
    expect(images.filter((image) => !/:[\w.-]+$/.test(image) || image.endsWith(":latest"))).toEqual([]);
  });
});

describe("compose.yaml", () => {
  const { services } = parse(readFileSync("compose.yaml", "utf8"), { merge: true }) as {
    services: Record<string, { build: { target: string }; read_only: boolean; cap_drop: string[] }>;
  };

  test("builds stages that exist, and runs the replicas that nginx knows", () => {
    expect(Object.values(services).filter(({ build }) => !stages.includes(build.target))).toEqual([]);
    const upstream = readFileSync("deploy/nginx/portal.conf", "utf8").matchAll(/^ {2}server (\S+):3000/gm);
    expect([...upstream].map(([, name]) => name)).toEqual(Object.keys(services).filter((name) => name !== "front"));
  });

  test("lets no service write to its image or hold a capability", () => {
    expect(
      Object.entries(services).filter(([, service]) => !service.read_only || service.cap_drop?.join() !== "ALL"),
    ).toEqual([]);
  });
});
