import { schemes } from "#lib/content/subjects.ts";
import { universities } from "#lib/content/universities.ts";
import { createEligibility } from "./eligibility.ts";

/** The eligibility of the portal's own schemes and list of universities. */
export const eligibility = createEligibility({ schemes: [...schemes.values()], universities });
