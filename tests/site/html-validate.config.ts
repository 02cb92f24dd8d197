import type { ConfigData } from "html-validate";

/**
 * The recommended rules and those for whole documents, without these few. Whether a page is accessible in use is asked
 * of a browser, in tests/browser.
 */
export const htmlValidateConfig: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    /* The serialiser writes `required=""`, which means the same as `required`. */
    "attribute-boolean-style": "off",
    /* The boxes of one question share a name, as radio buttons do. */
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit"] }],
    /* The full name of an office in a title may be longer than what search engines show of it. */
    "long-title": "off",
    /* Telephone numbers are kept on one line by a style, so that a copied number holds ordinary spaces. */
    "tel-non-breaking": "off",
  },
};
