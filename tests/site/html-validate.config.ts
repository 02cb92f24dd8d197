import type { ConfigData } from "html-validate";

/**
 * The recommended rules and those for whole documents, without these, each for a reason. Whether a page is accessible
 * in use is asked of a browser in tests/browser.
 */
export const htmlValidateConfig: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {},
};
