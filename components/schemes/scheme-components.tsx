import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { Apply } from "./apply.tsx";
import { CriteriaList } from "./criteria-list.tsx";
import { Documents } from "./documents.tsx";
import { Fees } from "./fees.tsx";
import { History } from "./history.tsx";

export type SchemeContext = { scheme: Scheme; locale: Locale; citations: Citations };

function criteriaOf(scheme: Scheme, part: string) {
  const criteria = part === "eligibility" ? scheme.eligibility : scheme.routes.find(({ id }) => id === part)?.criteria;
  if (!criteria) throw new Error(`scheme ${scheme.id} has no criteria called "${part}"`);
  return criteria;
}

/** The components that only scheme pages may use; each draws a part of scheme.yaml. */
export const schemeComponents = (context: SchemeContext) => ({
  Apply: () => <Apply {...context} />,
  Criteria: ({ of }: { of: string }) => <CriteriaList {...context} node={criteriaOf(context.scheme, of)} />,
  Documents: () => <Documents {...context} />,
  Fees: () => <Fees {...context} />,
  History: () => <History {...context} />,
});
