import { Engine } from "mrml";
import type { Issue } from "./issue.ts";
import { mailMarkup } from "./mail-markup.ts";

/** An issue as HTML of tables and inline styles, which Outlook and phones show alike; throws where the markup is wrong. */
export function mailHtml(issue: Issue): string {
  const engine = new Engine();
  // Its own list would have mail programs fetch fonts from somebody else's server, who would see who reads what.
  engine.setRenderOptions({ disableComments: false, socialIconOrigin: null, fonts: {} });
  const result = engine.toHtml(mailMarkup(issue));
  if (result.type === "error") throw new Error(`the mail cannot be made: ${result.message}`);
  const [warning] = result.warnings;
  if (warning) throw new Error(`the mail has a mistake at character ${warning.span.start}: ${warning.kind}`);
  return result.content;
}
