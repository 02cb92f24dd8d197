import type { Answer } from "./answer.ts";
import { directory, findPlaces, placeSlug } from "./directory.ts";
import type { Match } from "./match.ts";

const anchorForNeed: Record<string, string> = { talent: "#for-talents", enterprise: "#for-enterprises" };

/** The part of a place's page that answers best: a unit in the visitor's city, or the card for what brings them. */
function anchorOf({ place, city }: Match, need: string | undefined): string {
  const answer = directory.answer(place.code);
  if (!answer || "parts" in answer) return "";
  const unit = answer.cityUnits.find(({ coverageCities }) =>
    coverageCities.some(({ names }) => names.en === city?.names.en),
  );
  if (unit) return `#${unit.id}`;
  return isHeadOffice(answer) ? (anchorForNeed[need ?? ""] ?? "") : "";
}

const isHeadOffice = ({ via }: Answer) => via === "head-office";

/** The address, without locale, of the page that answers a match. */
export const addressOfMatch = (match: Match, need?: string): string =>
  `/contact/${placeSlug(match.place.code)}${anchorOf(match, need)}`;

/** The page to go to when a question leaves no choice; undefined where the visitor has to choose or nothing was understood. */
export function onlyAnswer(question: string, need?: string): string | undefined {
  const [match, ...others] = findPlaces(question);
  return match && others.length === 0 ? addressOfMatch(match, need) : undefined;
}
