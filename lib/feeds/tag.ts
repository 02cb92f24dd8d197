/**
 * A name for ever, in the form of a tag URI (RFC 4151): it stays when the site moves to another address,
 * so that nobody's reader shows everything as new.
 */
export const tagUri = (...parts: readonly string[]): string => `tag:hong-kong-gateway,2026:${parts.join("/")}`;
