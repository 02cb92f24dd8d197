/** Keeps the section and the query a reader is at when the language changes. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-language-switch]"))
  link.addEventListener("click", () => {
    link.search = location.search;
    link.hash = location.hash;
  });
