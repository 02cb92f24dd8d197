import type { Config } from "tailwindcss";

/** A colour token; its values for light and dark stand in components/page/styles.css. */
const token = (name: string) => `var(--${name})`;

export default {
  content: ["./app/**/*.tsx", "./components/**/*.tsx"],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      ink: { DEFAULT: token("ink"), soft: token("ink-soft") },
      paper: token("paper"),
      card: token("card"),
      line: token("line"),
      harbour: { DEFAULT: token("harbour"), soft: token("harbour-soft") },
      bauhinia: token("bauhinia"),
      dot: token("dot"),
    },
    fontFamily: {
      sans: ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "sans-serif"],
      serif: ["ui-serif", "Charter", "Iowan Old Style", "Cambria", "Georgia", "serif"],
    },
    extend: {
      maxWidth: { page: "72rem", prose: "38rem", lead: "46ch" },
    },
  },
} satisfies Config;
