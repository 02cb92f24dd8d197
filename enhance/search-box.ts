/** Offers what can be found while somebody types, and lets `/` lead to the box. Without it one types and sends. */
const box = document.querySelector<HTMLInputElement>("[data-suggestions]");

async function offer(input: HTMLInputElement): Promise<void> {
  const response = await fetch(input.dataset["suggestions"] ?? "").catch(() => undefined);
  if (!response?.ok) return;
  const list = document.createElement("datalist");
  list.id = "suggestions";
  list.append(...((await response.json()) as string[]).map((text) => new Option("", text)));
  input.after(list);
  input.setAttribute("list", list.id);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

if (box) {
  box.addEventListener("focus", () => void offer(box), { once: true });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    // Where there is no room for the box, the key keeps the meaning that the browser gives it.
    if (!box.offsetParent) return;
    event.preventDefault();
    box.focus();
  });
}
