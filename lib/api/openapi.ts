import { z } from "zod";
import { siteUrl } from "#lib/site.ts";
import { directoryAnswer, directoryQuery, officesAnswer, officesQuery } from "./directory-schema.ts";
import { factsAnswer, factsQuery } from "./facts-schema.ts";
import { problemDetails } from "./problem.ts";
import { schemesAnswer, schemesQuery } from "./schemes-schema.ts";

type Operation = { summary: string; query: z.ZodObject; answer: z.ZodType };

const operations: Record<string, Operation> = {
  "/api/v1/directory": {
    summary: "Who in Hong Kong's network looks after a place, and how to reach them",
    query: directoryQuery,
    answer: directoryAnswer,
  },
  "/api/v1/schemes": { summary: "All admission schemes", query: schemesQuery, answer: schemesAnswer },
  "/api/v1/facts": { summary: "The figures of the portal with their sources", query: factsQuery, answer: factsAnswer },
  "/api/v1/offices": { summary: "All offices of the network", query: officesQuery, answer: officesAnswer },
};

function parametersOf(query: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

const json = (type: string, schema: z.ZodType) => ({ content: { [type]: { schema: z.toJSONSchema(schema) } } });

const pathItem = ({ summary, query, answer }: Operation) => ({
  get: {
    summary,
    parameters: parametersOf(query),
    responses: {
      200: { description: "The answer", ...json("application/json", answer) },
      400: { description: "A parameter is missing or malformed", ...json("application/problem+json", problemDetails) },
      404: { description: "There is no such thing", ...json("application/problem+json", problemDetails) },
    },
  },
});

/** The OpenAPI 3.1 document of the API, made from the schemas that the API itself uses. */
export const openApiDocument = () => ({
  openapi: "3.1.0",
  info: {
    title: "Hong Kong Gateway",
    version: "1",
    description: "Published information on Hong Kong's offices for businesses and talents.",
  },
  servers: [{ url: siteUrl }],
  paths: Object.fromEntries(Object.entries(operations).map(([path, operation]) => [path, pathItem(operation)])),
});
