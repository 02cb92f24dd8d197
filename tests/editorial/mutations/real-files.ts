/** Files of the real content in which mistakes are made. */
export const tax = "pages/living/tax/en.mdx";
export const taxInChinese = "pages/living/tax/zh-hant.mdx";
export const housing = "pages/living/housing/zh-hant.mdx";
export const berlin = "offices/berlin/en.mdx";
export const tokyo = "offices/tokyo/office.yaml";
export const facts = "facts/schemes.yaml";
export const schemeData = "schemes/top-talent-pass-scheme/scheme.yaml";
