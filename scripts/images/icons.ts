import { readFileSync } from "node:fs";

type Icon = { file: string; size: number; share: number; background: string };

const paper = "#fbfaf6";

/**
 * The icon of the site in the forms that icon.svg cannot take. `share` is what the mark takes of the square: launchers
 * cut a maskable icon to a circle of 80 in 100.
 */
export const icons: readonly Icon[] = [
  { file: "app/apple-icon.png", size: 180, share: 0.72, background: paper },
  { file: "public/icons/icon-192.png", size: 192, share: 1, background: "transparent" },
  { file: "public/icons/icon-512.png", size: 512, share: 1, background: "transparent" },
  { file: "public/icons/maskable-512.png", size: 512, share: 0.6, background: paper },
];

/** An icon as HTML, to be drawn by a browser. */
export const iconMarkup = ({ size, share, background }: Icon): string =>
  `<!DOCTYPE html><meta charset="utf-8"><style>html,body{margin:0;height:100%;background:${background}}
body{display:grid;place-items:center}svg{width:${size * share}px;height:${size * share}px}</style>${readFileSync("app/icon.svg", "utf8")}`;

/** A PNG in the form that is asked for at /favicon.ico by programs that read no HTML. */
export function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
