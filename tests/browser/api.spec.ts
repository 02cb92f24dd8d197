import { expect, test } from "@playwright/test";
import { directoryAnswer, officesAnswer } from "#lib/api/directory-schema.ts";
import { problemDetails } from "#lib/api/problem.ts";

test("GET /api/v1/directory answers by its schema", async ({ request }) => {
  const response = await request.get("/api/v1/directory?place=JP&lang=en");
  expect(response.status()).toBe(200);
  const answer = directoryAnswer.parse(await response.json());
  expect(answer).toMatchObject({
    via: "dedicated-team",
    certainty: "published",
    responsible: { id: "tokyo" },
    place: { name: "Japan" },
  });
});

test("a place looked after part by part names its parts", async ({ request }) => {
  const answer = directoryAnswer.parse(await (await request.get("/api/v1/directory?place=CN&lang=zh-hant")).json());
  expect(answer.responsible).toBeNull();
  expect(answer.parts).toHaveLength(31);
});

test("what the visitor needs decides which head office is named", async ({ request }) => {
  const ask = async (need: string) =>
    directoryAnswer.parse(await (await request.get(`/api/v1/directory?place=KE&need=${need}`)).json());
  expect((await ask("talent")).responsible?.id).toBe("hkte");
  expect((await ask("enterprise")).responsible?.id).toBe("investhk");
});

test("GET /api/v1/offices answers by its schema", async ({ request }) => {
  const { offices } = officesAnswer.parse(await (await request.get("/api/v1/offices?lang=zh-hans")).json());
  expect(offices).toHaveLength(35);
});

for (const [address, status, about] of [
  ["/api/v1/directory", 400, "place"],
  ["/api/v1/directory?place=", 400, "place"],
  ["/api/v1/directory?place=Japan", 400, "place"],
  ["/api/v1/directory?place=JP&place=KR", 400, "place"],
  ["/api/v1/directory?place=JP&lang=fr", 400, "lang"],
  ["/api/v1/directory?place=JP&colour=red", 400, "colour"],
  ["/api/v1/directory?place=ZZ", 404, "ZZ"],
  ["/api/v1/nothing", 404, "address"],
] as const)
  test(`${address} is refused with problem details`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    const problem = problemDetails.parse(await response.json());
    expect(problem.status).toBe(status);
    expect(problem.detail).toContain(about);
  });

test("the contact of an office can be saved as a vCard", async ({ request }) => {
  const response = await request.get("/offices/kuala-lumpur.vcf");
  expect(response.headers()["content-type"]).toContain("text/vcard");
  expect(response.headers()["content-disposition"]).toContain('filename="kuala-lumpur.vcf"');
  const text = (await response.text()).replaceAll("\r\n ", "");
  expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
  expect(text).toContain('TEL;VALUE=uri;TYPE="work,voice":tel:+60-3-2724-7836');
  expect(text).toMatch(/END:VCARD\r\n$/);
});
