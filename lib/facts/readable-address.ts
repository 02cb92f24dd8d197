const escapedLetters = /(?:%[89A-F][0-9A-F])+/gi;

/** What is no letter stays escaped: a space or a control character would end the address. */
const isReadable = (character: string) => /[\p{Letter}\p{Number}\p{Punctuation}]/u.test(character);

/** An address with its letters as letters: on paper `…/大學` can be read and typed, `…/%E5%A4%A7%E5%AD%B8` cannot. */
export const readableAddress = (url: string): string =>
  url.replace(escapedLetters, (escaped) => {
    try {
      const characters = [...decodeURIComponent(escaped)];
      return characters.map((each) => (isReadable(each) ? each : encodeURIComponent(each))).join("");
    } catch {
      return escaped;
    }
  });
