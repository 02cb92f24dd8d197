/**
 * Shows what time it is at an office, and whether it is open. Without it the reader sees the time zone and the hours.
 * `data-hours` is `1-5 08:30-12:00 13:00-17:30`: weekdays (Monday is 1), then spans; public holidays are not known.
 */
class OfficeClock extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    setInterval(() => this.#show(), 15_000);
  }

  #show(): void {
    const { zone = "UTC", hours, open = "", closed = "" } = this.dataset;
    const now = new Date();
    const local = (options: Intl.DateTimeFormatOptions, locale?: string) =>
      new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(now);
    const time = local({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, "en-GB");
    const day = local({ weekday: "long" }, document.documentElement.lang);
    const state = hours ? ` · ${isOpen(hours, local({ weekday: "short" }, "en-GB"), time) ? open : closed}` : "";
    this.textContent = `${time} · ${day}${state}`;
  }
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function isOpen(hours: string, weekday: string, time: string): boolean {
  const [days = "", ...spans] = hours.split(" ");
  const [first = 1, last = first] = days.split("-").map(Number);
  const day = weekdays.indexOf(weekday) + 1;
  return (
    day >= first &&
    day <= last &&
    spans.some((span) => {
      const [from = "", to = ""] = span.split("-");
      return from <= time && time < to;
    })
  );
}

customElements.define("office-clock", OfficeClock);
