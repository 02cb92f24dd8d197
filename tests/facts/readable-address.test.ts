import { expect, test } from "vitest";
import { readableAddress } from "#lib/facts/readable-address.ts";

test.each([
  ["https://a.hk/%E5%A4%A7%E5%AD%B8%EF%BC%88TTPS%EF%BC%89?x=1", "https://a.hk/大學（TTPS）?x=1"],
  ["https://a.hk/a%20b%2Fc", "https://a.hk/a%20b%2Fc"],
  ["https://a.hk/%A4%A4", "https://a.hk/%A4%A4"],
  ["https://a.hk/%E5%A4%A7%E3%80%80%E5%AD%B8", "https://a.hk/大%E3%80%80學"],
  ["https://a.hk/a%E3%80%80b%E2%80%8B", "https://a.hk/a%E3%80%80b%E2%80%8B"],
])("%s is shown as %s, and leads to the same place", (url, readable) => {
  expect(readableAddress(url)).toBe(readable);
  expect(new URL(readableAddress(url)).href).toBe(new URL(url).href);
});
