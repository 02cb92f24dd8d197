/** Whether an `If-None-Match` header names an entity tag, compared weakly as RFC 9110 asks for. */
export function matchesEntityTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === "*") return true;
  return header.split(",", 64).some((candidate) => candidate.trim().replace(/^W\//, "") === etag);
}
