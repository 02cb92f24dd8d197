/**
 * Marks the events that have ended since the page was made. Without it the reader sees the days, and on which day the
 * page said so. The words stand in the page, hidden, with the moment from which they are true in `data-ends`.
 */
class EventList extends HTMLElement {
  connectedCallback(): void {
    for (const mark of this.querySelectorAll<HTMLElement>("[data-ends]"))
      mark.hidden = Date.parse(mark.dataset["ends"] ?? "") > Date.now();
  }
}

customElements.define("event-list", EventList);
