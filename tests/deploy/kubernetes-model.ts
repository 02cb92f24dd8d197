import * as kubernetes from "kubernetes-models";

type ModelClass = { apiVersion: string; kind: string; prototype: { validate: () => void } };

export type Resource = { apiVersion: string; kind: string; metadata: { name: string }; spec: Record<string, unknown> };

/** Every class of a tree of modules. */
function classesIn(module: object): ModelClass[] {
  return Object.values(module).flatMap((member: unknown): ModelClass[] => {
    if (typeof member === "function" && "apiVersion" in member && "kind" in member)
      return [member as unknown as ModelClass];
    return typeof member === "object" && member !== null ? classesIn(member) : [];
  });
}

const classes = classesIn(kubernetes);

/** An object that remembers which of its keys were read, at every depth. */
function watched<T extends object>(value: T, read: Set<string>, path = ""): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      const inner: unknown = Reflect.get(target, key, receiver);
      if (typeof key !== "string") return inner;
      const at = `${path}/${key}`;
      read.add(at);
      return typeof inner === "object" && inner !== null ? watched(inner, read, at) : inner;
    },
  });
}

function pathsIn(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}/${key}`, ...pathsIn(inner, `${path}/${key}`)]);
}

/** Keys of these are anybody's own. */
const free = /\/(labels|annotations|matchLabels)\//;

/**
 * What is wrong with a resource: what its schema refuses, and every key that the schema does not know, which a cluster
 * would silently drop. The validator reads each key it knows, so a key that it never read is none of them.
 */
export function faultsOf(resource: Resource): string[] {
  const model = classes.find(({ apiVersion, kind }) => apiVersion === resource.apiVersion && kind === resource.kind);
  if (!model) return [`no schema for ${resource.apiVersion} ${resource.kind}`];
  const read = new Set<string>();
  try {
    model.prototype.validate.call(watched(resource, read));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return pathsIn(resource)
    .filter((path) => !read.has(path) && !free.test(path))
    .map((path) => `${path} is unknown`);
}
