import { z } from "zod";
import { localizedText, newPlaceCode, officeId, slug } from "./common.ts";

/** A city people name when asked where they are; it leads to the place it lies in. */
const city = z.strictObject({
  names: localizedText,
  /** Other spellings and the local name: `São Paulo`, `深圳市`. */
  aliases: z.array(z.string().min(1)).default([]),
});

/** A country, region, Mainland province or state of the United States. */
export const place = z.strictObject({
  code: newPlaceCode,
  names: localizedText,
  /** Whether English sentences say "the": the Netherlands. */
  article: z.boolean().default(false),
  /** Other names, local names and abbreviations by which people look for the place. */
  aliases: z.array(z.string().min(1)).default([]),
  cities: z.array(city).default([]),
  /** The chain of `fallbacks` that serves the place when no office covers it. */
  fallback: slug.optional(),
});

/** Whom to turn to when no office covers a place, most suitable first. */
export const fallback = z.strictObject({
  id: slug,
  /** Office ids. */
  chain: z.array(officeId),
  /** Why this chain, for readers. */
  reason: localizedText.optional(),
});

export const placeFile = z.strictObject({
  fallbacks: z.array(fallback).min(1),
  places: z.array(place).min(1),
});

export type Place = z.infer<typeof place>;
export type Fallback = z.infer<typeof fallback>;
