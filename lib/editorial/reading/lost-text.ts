/** How Windows reads the bytes of 0x80 to 0x9f; what is missing there stays what it is. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const byteOf = (letter: string): number => {
  const index = windows.indexOf(letter);
  return index >= 0 ? 0x80 + index : (letter.codePointAt(0) ?? 0x100);
};

const decoder = new TextDecoder("utf-8", { fatal: true });

function decoded(text: string): string | undefined {
  const bytes = [...text].map(byteOf);
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

const continuation = `[\\u0080-\\u00bf${windows}]`;

/** Bytes of UTF-8 that were read one by one; the marks of ordinary sentences among them prove nothing. */
const candidates = new RegExp(`(?:[\\u00e2-\\u00ef]${continuation}{2}|[\\u00c2-\\u00c3]${continuation})+`, "gu");

/** What stands behind an accented letter in good sentences too: « café » … */
const ordinary = /^[\u00c2-\u00ef][\u00a0«»“”‘’…–—·•™®°ªº]+$/u;

/** Text that was read in the wrong encoding, `å°ˆçµ„` for 專組, with where it stands. */
export function mojibakeIn(text: string): { index: number; written: string }[] {
  if (!/[\u00c2\u00c3\u00e2-\u00ef]/.test(text)) return [];
  return [...text.matchAll(candidates)].flatMap(({ index, 0: written }) => {
    // The most usual case in English, the apostrophe, is made of nothing but marks.
    if (ordinary.test(written) && !/^â€/.test(written)) return [];
    return decoded(written) === undefined ? [] : [{ index, written }];
  });
}
