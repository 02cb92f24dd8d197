import { documentsOf } from "./documents.ts";
import type { Redirect } from "./schema/redirect.ts";

/** Every address that was given up and where its readers go now, without locale. */
export const redirects: readonly Redirect[] = documentsOf("RedirectFile").flatMap((file) => file.redirects);
