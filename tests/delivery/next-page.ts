/** The marks that Next leaves in a page, written as Next writes them. */

/** Ids of the client modules that are Next's own in these tests; every other id is ours. */
export const frameworkModules: ReadonlySet<string> = new Set(["39756", "37457"]);

const push = (piece: unknown) => `<script>self.__next_f.push(${JSON.stringify(piece)})</script>`;

/** The scripts that carry flight data, one for each piece; the pieces may end anywhere. */
export const flightScripts = (...pieces: string[]): string =>
  `<script>(self.__next_f=self.__next_f||[]).push([0])</script>${pieces.map((text) => push([1, text])).join("")}`;

/** Flight data as Next writes it when a piece is no whole text: in base64. */
export const binaryFlightScript = (text: string): string => push([3, Buffer.from(text).toString("base64")]);

/** Rows that import two modules of Next's own. */
export const frameworkRows =
  '1:"$Sreact.fragment"\n2:"/_next/static/chunks/a.js"\n3:I[39756,["$2"],"default"]\n4:I[37457,["$2"],"default"]\n0:{"P":null}\n';

type Parts = { head?: string; body?: string; flight?: string };

/** A page as Next renders it, with the runtime's scripts, preloads and marks for hydration. */
export const nextPage = ({ head = "", body = "<h1>Hello</h1>", flight = flightScripts(frameworkRows) }: Parts = {}) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>\
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>\
<link rel="modulepreload" href="/_next/static/chunks/more.js"/>\
<script src="/_next/static/chunks/main.js" async=""></script><title>Page</title>${head}</head>\
<body><div hidden=""><!--$--><!--/$--></div><!--$-->${body}<!--/$-->\
<script id="_R_">(globalThis["TURBOPACK"]||(globalThis["TURBOPACK"]=[])).push({"otherChunks":[]})</script>${flight}</body></html>`;
