import { offices } from "#lib/content/network.ts";
import { vcardOf } from "#lib/directory/vcard.ts";

export const dynamicParams = false;
export const dynamic = "force-static";

const extension = ".vcf";

export const generateStaticParams = () => [...offices.keys()].map((id) => ({ file: `${id}${extension}` }));

export async function GET(_request: Request, { params }: RouteContext<"/offices/[file]">): Promise<Response> {
  const { file } = await params;
  const office = offices.get(file.slice(0, -extension.length));
  if (!office) return new Response(null, { status: 404 });
  return new Response(vcardOf(office), {
    headers: { "content-type": "text/vcard; charset=utf-8", "content-disposition": `attachment; filename="${file}"` },
  });
}
