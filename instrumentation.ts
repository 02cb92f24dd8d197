import type { Instrumentation } from "next";

/** Errors go to the log with the route they arose in; what was asked for has no place there. */
export const onRequestError: Instrumentation.onRequestError = (error, _request, { routePath }) => {
  console.error(routePath, error instanceof Error ? error.stack : error);
};
