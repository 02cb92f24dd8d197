/** What browsers leave out of account, and complain of, where a policy stands in the page itself. */
const onlyInHeaders = /; frame-ancestors [^;]*/;

const attribute = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

const characterSet = /<head><meta charset="utf-8">/;

/**
 * A page that carries its own Content-Security-Policy: hosts of static files know few rules for headers, and every
 * page has hashes of its own. Throws where the page does not begin as pages of the tree do.
 */
export function withPolicy(html: string, policy: string): string {
  if (!characterSet.test(html)) throw new Error("a page that does not begin with its character set");
  const content = attribute(policy.replace(onlyInHeaders, ""));
  // The character set stays first: browsers look for it in the beginning of a page.
  return html.replace(
    characterSet,
    (start) => `${start}<meta http-equiv="Content-Security-Policy" content="${content}">`,
  );
}
