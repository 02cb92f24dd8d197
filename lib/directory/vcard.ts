import type { Office } from "#lib/content/schema/office.ts";
import { siteUrl } from "#lib/site.ts";
import { channelsOf } from "./channels.ts";

const escapeText = (text: string) =>
  text
    .replace(/\\/g, "\\\\")
    .replace(/\n/g, "\\n")
    .replace(/[,;]/g, (sign) => `\\${sign}`);

const maxOctets = 75;

/** Folds a line at 75 octets, never inside a character (RFC 6350, section 3.2). */
function fold(line: string): string {
  let result = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > maxOctets) {
      result += "\r\n ";
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

const telephone = (number: string) => `tel:${number.replaceAll(" ", "-")}`;

/** The published contact of an office as a vCard 4.0 (RFC 6350). */
export function vcardOf(office: Office): string {
  const { names, coordinates, timezone, id } = office;
  const properties: Record<string, (value: string, lang?: string) => string> = {
    phone: (value) => `TEL;VALUE=uri;TYPE="work,voice":${telephone(value)}`,
    fax: (value) => `TEL;VALUE=uri;TYPE="work,fax":${telephone(value)}`,
    email: (value) => `EMAIL;TYPE=work:${escapeText(value)}`,
    website: (value) => `URL;TYPE=work:${value}`,
    address: (value, lang) => `ADR;TYPE=work;ALTID=address;LANGUAGE=${lang}:;;${escapeText(value)};;;;`,
  };
  const lines = [
    "BEGIN:VCARD",
    "VERSION:4.0",
    "KIND:org",
    `UID:${siteUrl}/offices/${id}`,
    `FN;ALTID=name;LANGUAGE=en:${escapeText(names.en)}`,
    `FN;ALTID=name;LANGUAGE=zh-Hant-HK:${escapeText(names["zh-hant"])}`,
    `ORG:${escapeText(names.en)}`,
    ...channelsOf(office).flatMap(({ type, value, lang }) => properties[type]?.(value, lang) ?? []),
    `GEO:geo:${coordinates.latitude},${coordinates.longitude}`,
    `TZ:${timezone}`,
    "END:VCARD",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
