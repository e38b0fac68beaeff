// Addresses that an administrator types: what is taken, and what is said of the others.

import assert from "node:assert/strict";
import { addinIdOf, isAddinId } from "../../../server/installation/addinId.ts";
import { parseAddress } from "../../../server/installation/address.ts";
import { parseCatalogue } from "../../../server/installation/autoOpen.ts";

describe("an address of the server", () => {
  for (const [typed, origin] of [
    ["https://nb.example.gov.cn", "https://nb.example.gov.cn"],
    ["https://NB.example.gov.cn:8443/", "https://nb.example.gov.cn:8443"],
    [" https://10.1.2.3:3000 ", "https://10.1.2.3:3000"],
    ["https://[::1]:3000", "https://[::1]:3000"],
    ["https://年报.政务:443", "https://xn--hwt46g.xn--zfr164b"],
  ] as const)
    it(`is taken from ${typed.trim()}`, () => {
      assert.deepEqual(parseAddress(typed, { https: true }), { origin });
    });

  for (const [typed, why] of [
    ["http://nb.example.gov.cn", /只接受 https/],
    ["nb.example.gov.cn:3000", /开头/],
    ["https://", /缺少主机名/],
    ["https://:3000", /缺少主机名/],
    ["https://nb.example.gov.cn:99999", /端口/],
    ["https://nb.example.gov.cn/pane.html", /路径/],
    ["https://nb.example.gov.cn?x=1", /路径/],
    ["https://nb.example.gov.cn#x", /路径/],
    ["https://admin:secret@nb.example.gov.cn", /用户名/],
    ["https://*.example.gov.cn", /通配符/],
    ["javascript:alert(1)", /开头/],
    ["", /开头/],
  ] as const)
    it(`is not taken from “${typed}”, and it is said why`, () => {
      const address = parseAddress(typed, { https: true });
      assert.ok("fault" in address);
      assert.match(address.fault, why);
      assert.ok(address.fault.includes(typed));
    });

  it("may be http where no Excel is meant", () => {
    assert.deepEqual(parseAddress("http://10.1.2.3:3000"), { origin: "http://10.1.2.3:3000" });
    assert.ok("fault" in parseAddress("ftp://10.1.2.3"));
  });

  it("gives every server an id of its own, always the same", () => {
    const [one, two] = ["https://a.gov.cn", "https://b.gov.cn"].map(addinIdOf);
    assert.ok(one !== undefined && isAddinId(one));
    assert.equal(one, addinIdOf("https://a.gov.cn"));
    assert.notEqual(one, two);
    assert.match(one, /^.{14}5.{4}[89ab]/);
  });
});

describe("the catalogue that Excel has the add-in from", () => {
  it("is the administrator's, one machine's, or a shared folder", () => {
    assert.deepEqual(parseCatalogue("excatalog"), { store: "EXCatalog", storeType: "EXCatalog" });
    assert.deepEqual(parseCatalogue("developer"), { store: "developer", storeType: "Registry" });
    assert.deepEqual(parseCatalogue("\\\\文件服务器\\加载项\\"), {
      store: "\\\\文件服务器\\加载项",
      storeType: "FileSystem",
    });
  });

  for (const wrong of ["", "C:\\加载项", "\\\\服务器", "//服务器/加载项", "https://store", '\\\\a\\b"'])
    it(`is not “${wrong}”`, () => assert.equal(parseCatalogue(wrong), undefined));
});
