import { z } from "zod";
import { siteUrl } from "#lib/site.ts";
import { directoryAnswer, directoryQuery, officesAnswer, officesQuery } from "./directory-schema.ts";
import { eligibilityAnswer, eligibilityOptions, eligibilityQuery, eligibilityRequest } from "./eligibility-schema.ts";
import { factsAnswer, factsQuery } from "./facts-schema.ts";
import { flatFields } from "./flat-applicant.ts";
import { problemDetails } from "./problem.ts";
import { schemesAnswer, schemesQuery } from "./schemes-schema.ts";
import { searchAnswer, searchQuery } from "./search-schema.ts";

type Parameter = { name: string; schema: unknown };

type Operation = {
  summary: string;
  query: z.ZodObject;
  /** Parameters that stand beside those of the query. */
  further?: readonly Parameter[];
  answer: z.ZodType;
  /** Set where the same may be asked with a body. */
  post?: { query: z.ZodObject; body: z.ZodType };
};

const operations: Record<string, Operation> = {
  "/api/v1/directory": {
    summary: "Who in Hong Kong's network looks after a place, and how to reach them",
    query: directoryQuery,
    answer: directoryAnswer,
  },
  "/api/v1/schemes": { summary: "All admission schemes", query: schemesQuery, answer: schemesAnswer },
  "/api/v1/eligibility": {
    summary: "Which admission schemes somebody may apply for on a day, criterion by criterion",
    query: eligibilityOptions,
    further: flatFields,
    answer: eligibilityAnswer,
    post: { query: eligibilityQuery, body: eligibilityRequest },
  },
  "/api/v1/facts": { summary: "The figures of the portal with their sources", query: factsQuery, answer: factsAnswer },
  "/api/v1/search": {
    summary: "What the portal says on a question, in English or Chinese",
    query: searchQuery,
    answer: searchAnswer,
  },
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

const json = (type: string, schema: z.ZodType, io: "input" | "output" = "output") => ({
  content: { [type]: { schema: z.toJSONSchema(schema, { io }) } },
});

const responsesOf = (answer: z.ZodType) => ({
  200: { description: "The answer", ...json("application/json", answer) },
  400: { description: "A parameter is missing or malformed", ...json("application/problem+json", problemDetails) },
  404: { description: "There is no such thing", ...json("application/problem+json", problemDetails) },
});

const pathItem = ({ summary, query, further = [], answer, post }: Operation) => ({
  get: {
    summary,
    parameters: [
      ...parametersOf(query),
      ...further.map((parameter) => ({ ...parameter, in: "query", required: false })),
    ],
    responses: responsesOf(answer),
  },
  ...(post
    ? {
        post: {
          summary,
          parameters: parametersOf(post.query),
          requestBody: { required: true, ...json("application/json", post.body, "input") },
          responses: responsesOf(answer),
        },
      }
    : {}),
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
