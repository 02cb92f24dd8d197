import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { simplify } from "#lib/content/glossary.ts";
import { createSimplifier } from "#lib/locales/simplified.ts";

describe("Simplified Chinese of the portal", () => {
  test.each([
    ["數碼", "数字"],
    ["數碼港", "数码港"],
    ["數碼港推動數碼經濟", "数码港推动数字经济"],
    ["香港駐三藩市經濟貿易辦事處", "香港驻三藩市经济贸易办事处"],
    ["駐三藩市經貿辦", "驻三藩市经贸办"],
    ["諮詢委員會", "咨询委员会"],
    ["薪俸稅的入息", "薪俸税的收入"],
  ])("%s becomes %s", (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified);
  });

  /*
   * 巴士 (bus) is 公共汽车 and 的士 (taxi) is 出租车 on the Mainland, so the newspaper 巴士的報 became
   * 公共汽车的报, which nobody publishes.
   */
  test("the name of a newspaper is not translated word by word", () => {
    expect(simplify("據巴士的報報道，乘巴士或的士")).toBe("据巴士的报报道，乘公共汽车或出租车");
  });

  test("Latin letters, numbers, addresses and e-mail addresses stay as they are", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\x20-\x7e\n]*$/), (text) => {
        expect(simplify(text)).toBe(text);
      }),
    );
    expect(simplify("電郵 zjlu@sheto.gov.hk")).toBe("电子邮件 zjlu@sheto.gov.hk");
  });

  test("what is already Simplified stays as it is", () => {
    for (const text of ["数字经济", "香港人才服务办公室", "入境事务处"]) expect(simplify(text)).toBe(text);
  });
});

describe("the rules", () => {
  test("the longest of several matches wins, in whatever order they are written", () => {
    const overrides = { 電: "甲", 電子郵: "丙", 電子: "乙" };
    expect(createSimplifier({ protect: [], overrides })("電子郵電子電")).toBe("丙乙甲");
  });

  test("a protected name wins over an override inside it", () => {
    const derive = createSimplifier({ protect: ["資訊科技署"], overrides: { 資訊: "信息" } });
    expect(derive("資訊科技署的資訊")).toBe("资讯科技署的信息");
  });

  test("signs that mean something in a pattern are only signs", () => {
    expect(createSimplifier({ protect: [], overrides: { "（A+B）*": "甲", "[.]": "乙" } })("（A+B）*[.]x")).toBe(
      "甲乙x",
    );
  });

  test("without rules the characters alone are converted", () => {
    expect(createSimplifier({ protect: [], overrides: {} })("專業人士")).toBe("专业人士");
  });
});
