/** How to behave at other people's doors. */
export type Manners = {
  /** Between two visits to one host. */
  pauseMilliseconds: number;
  /** After which a visit is given up. */
  patienceMilliseconds: number;
  /** Hosts that are visited side by side; each of them gets one visit at a time. */
  hostsAtATime: number;
};

const politely: Manners = { pauseMilliseconds: 1500, patienceMilliseconds: 20_000, hostsAtATime: 6 };

/** The status that an address answers with; null where nobody answers. */
export type Visit = { address: string; status: number | null };

const rest = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const visitor = "hong-kong-gateway link check (once a week; see the contact page of the portal)";

async function ask(address: string, method: "HEAD" | "GET", { patienceMilliseconds }: Manners): Promise<Response> {
  const answer = await fetch(address, {
    method,
    redirect: "follow",
    headers: { "user-agent": visitor, accept: "text/html,application/pdf;q=0.9,*/*;q=0.5" },
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  await answer.body?.cancel();
  return answer;
}

const secondsToWait = (answer: Response): number => Math.min(Number(answer.headers.get("retry-after")) || 5, 60);

/** Some servers know no HEAD, and some are busy: both are asked again, once. */
async function visitOnce(address: string, manners: Manners): Promise<Visit> {
  const first = await ask(address, "HEAD", manners);
  if (first.ok) return { address, status: first.status };
  const isBusy = first.status === 429 || first.status === 503;
  await rest(isBusy ? secondsToWait(first) * 1000 : manners.pauseMilliseconds);
  const { status } = await ask(address, "GET", manners);
  return { address, status };
}

async function visit(address: string, manners: Manners): Promise<Visit> {
  try {
    return await visitOnce(address, manners);
  } catch {
    return { address, status: null };
  }
}

function byHost(addresses: readonly string[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return hosts;
}

/** Visits addresses: those of one host one after the other with a pause between, several hosts side by side. */
export async function visitAll(addresses: readonly string[], manners: Manners = politely): Promise<Visit[]> {
  const waiting = [...byHost(addresses).values()];
  const visits: Visit[] = [];
  const work = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift())
      for (const [index, address] of host.entries()) {
        if (index > 0) await rest(manners.pauseMilliseconds);
        visits.push(await visit(address, manners));
      }
  };
  await Promise.all(Array.from({ length: manners.hostsAtATime }, work));
  return visits;
}
