/**
 * Says of events that have ended since the page was made. Without it the reader sees the days, and on which day the
 * page said that they lay ahead. `data-ends` is the moment from which the words of `data-words` are true.
 */
class EventList extends HTMLElement {
  connectedCallback(): void {
    for (const mark of this.querySelectorAll<HTMLElement>("[data-ends]")) {
      const { ends = "", words = "" } = mark.dataset;
      mark.textContent = Date.parse(ends) <= Date.now() ? words : "";
    }
  }
}

customElements.define("event-list", EventList);
