import { z } from "zod";

/** Problem details as in RFC 9457. */
export const problemDetails = z.strictObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});

const titles = { 400: "Bad Request", 404: "Not Found" } as const;

/** An error answer of the API: says what is wrong with the request and what is allowed. */
export const problemResponse = (status: keyof typeof titles, detail: string): Response =>
  Response.json(
    { type: "about:blank", title: titles[status], status, detail } satisfies z.infer<typeof problemDetails>,
    { status, headers: { "content-type": "application/problem+json" } },
  );

/** The first complaint of a schema, in one sentence that names the parameter. */
export function describeIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join(".") || "request"}: ${issue.message}` : "the request cannot be read";
}
