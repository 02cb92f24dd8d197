import type { IncomingMessage } from "node:http";

/** Whether a request only reads. */
export const isRead = ({ method }: IncomingMessage): boolean => method === "GET" || method === "HEAD";

/** What an API may know; the application stumbles over others, such as TRACE. */
const apiMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Whether an API may be asked by the method of a request. */
export const isForApi = ({ method = "" }: IncomingMessage): boolean => apiMethods.includes(method);
