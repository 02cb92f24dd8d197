/** Offers the names of places while the visitor types; they are fetched when the field is first used. */
class PlaceNames extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("input")?.addEventListener("focus", () => void this.#offer(), { once: true });
  }

  async #offer(): Promise<void> {
    const list = this.querySelector("datalist");
    const response = await fetch(this.dataset["names"] ?? "").catch(() => undefined);
    if (!list || !response?.ok) return;
    const names = (await response.json()) as string[];
    list.append(...names.map((name) => new Option("", name)));
  }
}

customElements.define("place-names", PlaceNames);
