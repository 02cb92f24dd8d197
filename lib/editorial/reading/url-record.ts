import type { ContentFolder } from "../content-folder.ts";

/** The record of every public address, without locale, one a line. */
export const recordFile = "urls.txt";

export const isRecord = (path: string): boolean => path === recordFile;

const head = `# Every address, without locale, that readers were ever given. \`npm run content:urls\` adds new ones.
# A page that goes needs a redirect in redirects.yaml; its line stays.
`;

export type RecordedAddress = { address: string; at: number };

/** The recorded addresses, with where each stands in the text of the record. */
function readRecord(text: string): RecordedAddress[] {
  let at = 0;
  return text.split("\n").flatMap((line) => {
    const start = at;
    at += line.length + 1;
    const address = line.trim();
    return address === "" || address.startsWith("#") ? [] : [{ address, at: start }];
  });
}

/** The record with some addresses added. */
export const writeRecord = (addresses: Iterable<string>): string =>
  `${head}${[...new Set(addresses)].sort().join("\n")}\n`;

export const recordOf = ({ others }: ContentFolder): RecordedAddress[] => readRecord(others.get(recordFile) ?? "");
