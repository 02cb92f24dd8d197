import type { Manifest } from "../delivery/tree/manifest.ts";

/** A page of the directory and one of the longest. */
export const pages = ["/en/contact/jp", "/en/schemes/top-talent-pass-scheme"];

/** A question with more than one answer: the finder shows a choice, made on request. */
export const question = "/en/contact?place=Georgia";

export const apiQuestion = "/api/v1/directory?place=JP";

/** The same question at addresses that differ in what the finder does not read. */
export const newQuestions = (): string[] => Array.from({ length: 300 }, (_, index) => `${question}&n=${index}`);

/** Every place once: the API refuses parameters that it does not know. */
export const newApiQuestions = ({ entries }: Manifest): string[] =>
  Object.keys(entries)
    .flatMap((path) => /^\/en\/contact\/([a-z]{2})$/.exec(path)?.[1] ?? [])
    .map((place) => `/api/v1/directory?place=${place.toUpperCase()}`)
    .filter((path) => path !== apiQuestion);
