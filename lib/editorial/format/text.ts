import type { Problem } from "../problem.ts";

/** `content/offices/tokyo/office.yaml:12:3  unknown-key  contact.phon: this key is not known here  did you mean …` */
export const asText = ({ file, line, column, rule, message, fix }: Problem): string =>
  `${file}:${line}:${column}  ${rule}  ${message}  ${fix}`;
