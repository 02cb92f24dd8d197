import { kebabCase } from "#lib/content/schema/common.ts";

/** Whether a name can be an address: parts in kebab-case with slashes between them. */
export const isAddressName = (name: string): boolean => name.split("/").every((part) => kebabCase.test(part));
