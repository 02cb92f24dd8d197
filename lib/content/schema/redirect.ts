import { z } from "zod";

const address = z
  .string()
  .regex(
    /^\/([a-z0-9._-]+(\/[a-z0-9._-]+)*)?(#[a-z0-9-]+)?$/,
    "write the address without site and language: /living/tax",
  );

/** An address that was given up, and where its readers go now; both without locale. */
export const redirectFile = z.strictObject({
  redirects: z.array(z.strictObject({ from: address, to: address })).min(1),
});

export type Redirect = z.infer<typeof redirectFile>["redirects"][number];
