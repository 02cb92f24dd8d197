/** The concept of what a question may want to know, by its name in content/search.yaml. */
export const intentConcept = (intent: string): string => `§wants-${intent}`;

/** The concept of who asks, by its name in content/search.yaml. */
export const audienceConcept = (audience: string): string => `§for-${audience}`;
