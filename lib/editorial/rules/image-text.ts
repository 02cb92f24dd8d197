import { bodyOf } from "../reading/body.ts";
import { type FileFinding, fileRule } from "../rule.ts";

/** Texts that only name the file or say that it is a picture. */
const empty =
  /^(?:image|picture|photo|photograph|screenshot|graphic|logo|img|圖|圖片|圖像|相片|照片|截圖|螢幕截圖|[\w-]+\.(?:png|jpe?g|svg|gif|webp))[\s\d.:_-]*$/i;

/** Who cannot see a picture is told what it shows. */
export const imageText = fileRule("image-text", "error", (file) =>
  bodyOf(file).images.flatMap(({ alt, url, at }): FileFinding<"image-text">[] => {
    if (alt.trim() === "") return [{ at, say: "missing", with: { url } }];
    return empty.test(alt.trim()) ? [{ at, say: "empty", with: { alt } }] : [];
  }),
);
