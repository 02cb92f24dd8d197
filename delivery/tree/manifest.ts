/** One answer of the static tree. */
export type Entry = {
  /** Relative to the folder of the tree; `.br` and `.gz` twins lie beside it where `encodings` names them. */
  file: string;
  status: number;
  headers: Record<string, string>;
  /** For each encoding: the strong ETag, which is also the check sum of the file. */
  encodings: Partial<Record<Encoding, { etag: string; bytes: number }>>;
  kind: "lean" | "interactive" | "asset";
};

export type Encoding = "identity" | "gzip" | "br";

/** What the static tree holds and how each part of it is sent. */
export type Manifest = {
  /** By path, without query. */
  entries: Record<string, Entry>;
  /** Patterns of paths whose query may change the answer; with a query they are not served from the tree. */
  queryAware: string[];
  /** Paths that were given up, each with the address that its readers are sent to for good. */
  redirects: Record<string, string>;
  /** Ids of the client modules that are Next's own. */
  frameworkModules: string[];
};

export const manifestFile = "manifest.json";

export const fileSuffix: Record<Encoding, string> = { identity: "", gzip: ".gz", br: ".br" };
