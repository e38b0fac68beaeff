// The directions of imports: shared knows nobody, the pane and the server never meet, and shared has an order of its own.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";

const root = join(import.meta.dirname, "../..");

/** What each folder of shared/ may read, besides itself. `wording` only words what the others are. */
const mayRead: Readonly<Record<string, readonly string[]>> = {
  form: [],
  report: ["form", "wording"],
  validation: ["form", "report", "wording"],
  narrative: ["form", "report", "validation", "wording"],
  reading: ["form", "report", "validation", "wording"],
  dialogue: ["form", "report", "validation", "wording"],
  aggregate: ["form", "report", "validation", "wording"],
  review: ["form", "report", "validation", "narrative"],
  document: ["form", "report", "validation", "narrative", "wording"],
  worksheet: ["form", "report", "validation", "reading", "wording"],
  rulebook: ["form", "report", "validation", "narrative", "review", "document", "wording"],
  wording: ["form", "report", "validation"],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name.split(sep).join("/")));

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(join(root, file), "utf8").matchAll(
      /^(?:import|export) (type )?(?:[^"';]*? from )?"(.+?)";/gm,
    ),
  ].map(([, type, to = ""]) => ({
    from: file,
    to: to.startsWith(".")
      ? relative(root, join(root, dirname(file), to))
          .split(sep)
          .join("/")
      : to,
    typeOnly: type !== undefined,
  }));

const all = ["shared", "addin", "server"].flatMap(sources).flatMap(importsOf);

describe("the architecture", () => {
  it("was read at all", () => assert.ok(all.length > 50));

  it("keeps shared to itself, and the pane apart from the server", () => {
    const forbidden = all.filter(
      ({ from, to }) =>
        (from.startsWith("shared/") && /^(addin|server|node:)/.test(to)) ||
        (from.startsWith("addin/") && /^(server|node:)/.test(to)) ||
        (from.startsWith("server/") && to.startsWith("addin/")),
    );
    assert.deepEqual(forbidden, []);
  });

  it("keeps the order of design: form ← report ← validation ← what reads them ← document", () => {
    const forbidden = all.filter(({ from, to, typeOnly }) => {
      const [, source] = /^shared\/(\w+)\//.exec(from) ?? [];
      const [, target] = /^shared\/(\w+)\//.exec(to) ?? [];
      if (!source || !target || source === target) return false;
      return !mayRead[source]?.includes(target) && !(typeOnly && source === "wording");
    });
    assert.deepEqual(forbidden, []);
  });

  it("has no file that could hold anything", () => {
    const vague = ["shared", "addin", "server"]
      .flatMap(sources)
      .filter((file) => /\/(utils?|helpers?|common|types|misc)\.tsx?$/.test(file));
    assert.deepEqual(vague, []);
  });

  it("opens every source file with what it is", () => {
    const bare = ["shared", "addin", "server"]
      .flatMap(sources)
      .filter((file) => !readFileSync(join(root, file), "utf8").startsWith("//"));
    assert.deepEqual(bare, []);
  });

  it("has one list of the form's labels: the edition", () => {
    const edition = sources("shared/form/editions")
      .map((file) => readFileSync(join(root, file), "utf8"))
      .join("\n");
    const labels = [...edition.matchAll(/label: "(.+?)"/g)].flatMap(([, label = ""]) =>
      label.length >= 6 ? [label] : [],
    );
    assert.ok(labels.length > 30);
    const repeated = ["shared", "addin", "server"]
      .flatMap(sources)
      .filter((file) => !file.startsWith("shared/form/editions/") && !file.startsWith("addin/samples/"))
      .flatMap((file) => {
        const text = readFileSync(join(root, file), "utf8").replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, "");
        return labels.filter((label) => text.includes(label)).map((label) => `${file}: ${label}`);
      });
    assert.deepEqual(repeated, []);
  });
});
