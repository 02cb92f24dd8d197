import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptedEncodings } from "../../delivery/server/accept-encoding.ts";

test.each([
  ["br, gzip, deflate", ["br", "gzip", "identity"]],
  ["gzip, br", ["br", "gzip", "identity"]],
  ["gzip", ["gzip", "identity"]],
  ["x-gzip", ["gzip", "identity"]],
  ["GZIP", ["gzip", "identity"]],
  ["", ["identity"]],
  ["zstd", ["identity"]],
  ["*", ["br", "gzip", "identity"]],
  ["gzip;q=1.0, br;q=0.5", ["gzip", "br", "identity"]],
  ["gzip ; q=0.2,br ; q=0.8", ["br", "gzip", "identity"]],
  ["br;q=0, gzip", ["gzip", "identity"]],
  ["br;q=0.000, *", ["gzip", "identity"]],
  ["*;q=0", []],
  ["gzip, *;q=0", ["gzip"]],
  ["gzip, identity;q=0", ["gzip"]],
  ["identity;q=0", []],
  ["identity, gzip;q=0.5", ["identity", "gzip"]],
])("the header “%s” accepts %j, best first", (header, accepted) => {
  expect(acceptedEncodings(header)).toEqual(accepted);
});

test("without a header nothing is encoded", () => {
  expect(acceptedEncodings(undefined)).toEqual(["identity"]);
});

test("whatever the header says, the answer holds each known encoding at most once", () => {
  const part = fc.constantFrom("br", "gzip", "identity", "*", ";q=", "0", "1", "0.5", ",", " ", ";", "=");
  const header = fc.oneof(
    fc.string(),
    fc.array(part).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(header, (text) => {
      const accepted = acceptedEncodings(text);
      expect(new Set(accepted).size).toBe(accepted.length);
      expect(accepted.every((encoding) => ["br", "gzip", "identity"].includes(encoding))).toBe(true);
      expect(acceptedEncodings(text)).toEqual(accepted);
    }),
  );
});
