import { charts } from "#lib/statistics/charts.ts";
import { csvOf, observationsOf } from "#lib/statistics/download.ts";

export const dynamicParams = false;
export const dynamic = "force-static";

export const generateStaticParams = () =>
  [...charts.keys()].flatMap((id) => [{ file: `${id}.csv` }, { file: `${id}.json` }]);

export async function GET(_request: Request, { params }: RouteContext<"/statistics/[file]">): Promise<Response> {
  const { file } = await params;
  const [id = "", format] = file.split(".");
  const chart = charts.get(id);
  if (!chart) return new Response(null, { status: 404 });
  const observations = observationsOf(chart);
  if (format === "json") return Response.json({ id, title: chart.title, observations });
  return new Response(csvOf(observations), { headers: { "content-type": "text/csv; charset=utf-8" } });
}
