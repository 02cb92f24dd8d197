import { type Blank, bothTexts, type NewFiles, plainBodies } from "../template.ts";

/** A page at the address of its id: `living/pets`. */
export const page = (blank: Blank): NewFiles => bothTexts(`pages/${blank.id}`, blank, plainBodies);
