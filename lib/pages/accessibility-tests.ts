import { publicPages } from "./public-pages.ts";

/** What `npm run test:full` looks at beside every page: the tests hold these figures to what they do. */
export const accessibilityTests = { kinds: 34, conditions: 24 };

/** How many pages this build has, each in every language that it has an edition in. */
export const pagesTested = (): number => publicPages().reduce((sum, { editions }) => sum + editions.length, 0);
