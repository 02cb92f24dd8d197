import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readSettings } from "../../delivery/server/settings.ts";
import { faultsOf, type Resource } from "./kubernetes-model.ts";

const folder = "deploy/kubernetes";
const files = readdirSync(folder).filter((file) => file !== "kustomization.yaml");
const resources = new Map(files.map((file) => [file, parse(readFileSync(`${folder}/${file}`, "utf8")) as Resource]));

const resource = (kind: string): Resource => {
  const found = [...resources.values()].find((each) => each.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

type Container = {
  ports: { name: string; containerPort: number }[];
  env: { name: string; value: string }[];
  startupProbe: Probe;
  readinessProbe: Probe;
  livenessProbe: Probe;
  securityContext: object;
};
type Probe = { httpGet: { path: string; port: string } };
type PodSpec = { containers: Container[]; securityContext: object; terminationGracePeriodSeconds: number };

const pod = (resource("Deployment").spec["template"] as { spec: PodSpec }).spec;
const [container] = pod.containers;
if (!container) throw new Error("the deployment has no container");

describe("the resources for Kubernetes", () => {
  test.each(files)("%s keeps to the schema of the cluster and has no key that it does not know", (file) => {
    expect(faultsOf(resources.get(file) as Resource)).toEqual([]);
  });

  test("are all named by kustomization.yaml", () => {
    const { resources: named } = parse(readFileSync(`${folder}/kustomization.yaml`, "utf8")) as { resources: string[] };
    expect(named.toSorted()).toEqual(files.toSorted());
  });

  test("a mistake would be found", () => {
    const { spec, ...rest } = structuredClone(resource("Service"));
    expect(faultsOf({ ...rest, spec: { ...spec, ports: [{ port: "http" }] } })).not.toEqual([]);
    expect(faultsOf({ ...rest, spec: { ...spec, prots: [] } })).toEqual(["/spec/prots is unknown"]);
  });
});

describe("the pods", () => {
  test("are the ones that all other resources mean", () => {
    const labels = { "app.kubernetes.io/name": "portal" };
    expect(resource("Service").spec["selector"]).toEqual(labels);
    for (const [kind, key] of [
      ["Deployment", "selector"],
      ["PodDisruptionBudget", "selector"],
      ["NetworkPolicy", "podSelector"],
    ] as const)
      expect(resource(kind).spec[key]).toEqual({ matchLabels: labels });
    expect(resource("HorizontalPodAutoscaler").spec["scaleTargetRef"]).toMatchObject({
      kind: "Deployment",
      name: resource("Deployment").metadata.name,
    });
  });

  test("run as nobody, on a file system that they cannot write to", () => {
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true });
    expect(container.securityContext).toMatchObject({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ["ALL"] },
    });
  });

  test("have settings that the server understands, and time enough to drain", () => {
    const env = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
    const { drainMs } = readSettings(env as unknown as NodeJS.ProcessEnv);
    const preStopSeconds = 5;
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(preStopSeconds + drainMs / 1000);
  });

  test("are asked how they are on the port that readers cannot reach", () => {
    for (const probe of [container.startupProbe, container.readinessProbe, container.livenessProbe])
      expect([probe.httpGet.port, ["/readyz", "/healthz"]]).toEqual([
        "operations",
        expect.arrayContaining([probe.httpGet.path]),
      ]);
    expect(JSON.stringify(resource("Service").spec["ports"])).not.toContain("operations");
  });
});
