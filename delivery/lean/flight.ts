/**
 * Which client modules a page really renders, read from its flight data. The data is pushed in pieces, `[1,"text"]` or
 * `[3,"base64"]`, that may end anywhere; put together they are rows `3:I[39756,…]\n`, where a row of text,
 * `5:T1f,…`, announces its bytes and ends after them without a new line.
 */

/** Flight data that is not what React writes today. */
export class FlightError extends Error {
  override name = "FlightError";
}

const pieceKinds = { text: 1, binary: 3 };

function bytesOf(push: string): Buffer {
  const piece: unknown = JSON.parse(push);
  const [kind, value] = Array.isArray(piece) ? piece : [];
  if (typeof value !== "string") return Buffer.alloc(0);
  return Buffer.from(value, kind === pieceKinds.binary ? "base64" : "utf8");
}

const rowHead = /^([0-9a-f]*):(T([0-9a-f]+),)?/;
const importedModule = /^I\[("?)([^",\]]+)\1[,\]]/;
const newLine = 0x0a;
/** The head of a row is far shorter; reading no more keeps a long row from being copied. */
const headBytes = 64;

/** The ids of all client modules that the rows import. Throws a FlightError where the data cannot be read. */
export function importedModules(pushes: readonly string[]): string[] {
  let data: Buffer;
  try {
    data = Buffer.concat(pushes.map(bytesOf));
  } catch {
    throw new FlightError("a piece of its flight data is not JSON");
  }
  const modules: string[] = [];
  for (let start = 0; start < data.length; ) {
    const begin = data.subarray(start, start + headBytes).toString("latin1");
    const head = rowHead.exec(begin);
    if (!head) throw new FlightError(`a row of its flight data begins with "${begin.slice(0, 20)}"`);
    const [all, , text, length = "0"] = head;
    const module = importedModule.exec(begin.slice(all.length))?.[2];
    if (!text && module !== undefined) modules.push(module);
    const end = data.indexOf(newLine, start);
    start = text ? start + all.length + Number.parseInt(length, 16) : end < 0 ? data.length : end + 1;
  }
  return modules;
}
