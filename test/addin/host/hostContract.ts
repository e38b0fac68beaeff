// What every host of worksheets promises, as cases that run in Node and, bundled, in a browser: plain data and no assert library.

import type { Host, Place, Sheets } from "../../../addin/host/port.ts";
import { newReport } from "../../../addin/session/newReport.ts";
import { official } from "../../../shared/form/official.ts";

export interface OpenedHost {
  readonly host: Host;
  /** As a person types into a cell. */
  readonly types: (place: Place, text: string) => Promise<void>;
}

export interface ContractCase {
  readonly title: string;
  readonly run: (open: (sheets: Sheets) => Promise<OpenedHost>) => Promise<void>;
}

const blank = (profile?: string): Sheets => {
  const year = profile === undefined ? 2024 : 2020;
  const opening = newReport({ year, agency: { name: "甲局" }, profile }, official);
  if (!opening) throw new RangeError("no edition");
  return opening.sheets;
};

const review = ["upheld", "corrected", "other", "pending"].map((column) => `review.${column}`);

export const hostContract: readonly ContractCase[] = [
  {
    title: "reads what stands there as typed, and reading changes nothing",
    async run(open) {
      const { host, types } = await open(blank());
      await types("requests.granted.business", "＋1,200");
      await types("requests.granted.other", "十来件");
      const { values, agency, year } = await host.read();
      same(values["requests.granted.business"], "＋1,200");
      same(values["requests.granted.other"], "十来件");
      same(values["requests.granted.research"], null);
      same([agency.name, year], ["甲局", 2024]);
      same(await host.read(), await host.read());
    },
  },
  {
    title: "calculates a total once all its parts are there",
    async run(open) {
      const { host, types } = await open(blank());
      for (const place of review.slice(1)) await types(place, "2");
      same((await host.read()).values["review.total"], null);
      await types("review.upheld", "1");
      const sheets = await host.read();
      same(sheets.values["review.total"], 7);
      same(sheets.calculated.includes("review.total"), true);
    },
  },
  {
    title: "lets a total be typed over, and brings the formula back when it is emptied",
    async run(open) {
      const { host, types } = await open(blank());
      for (const place of review) await types(place, "2");
      await types("review.total", "9");
      const typed = await host.read();
      same(asTyped(typed.values["review.total"]), "9");
      same(typed.calculated.includes("review.total"), false);
      const [written] = await host.write([{ place: "review.total", to: null }]);
      same([written?.place, asTyped(written?.from), written?.to], ["review.total", "9", null]);
      same((await host.read()).values["review.total"], 8);
    },
  },
  {
    title: "writes accepted edits and answers what had been typed there",
    async run(open) {
      const { host, types } = await open(blank());
      await types("requests.granted.business", "１２");
      const written = await host.write([
        { place: "requests.granted.business", to: 13 },
        { place: "requests.granted.other", to: 4 },
        { place: "no.such.place", to: 1 },
      ]);
      const figures = written.map(({ place, from, to }) => [place, from, to]);
      same(figures, [
        ["requests.granted.business", "１２", 13],
        ["requests.granted.other", null, 4],
      ]);
      same(asTyped((await host.read()).values["requests.granted.business"]), "13");
    },
  },
  {
    title: "keeps a narrative paragraph by paragraph, and gives it back whole",
    async run(open) {
      const { host, types } = await open(blank());
      await host.write([{ place: "narrative.overview", to: "一段\n二段" }]);
      same((await host.read()).narrative.overview, "一段\n二段");
      await types("narrative.overview#1", "改过的二段");
      same((await host.read()).narrative.overview, "一段\n改过的二段");
      same(await host.write([{ place: "narrative.overview", to: null }]), [
        { place: "narrative.overview", from: "一段\n改过的二段", to: null },
      ]);
      same((await host.read()).narrative.overview, undefined);
    },
  },
  {
    title: "loses no paragraph, however many there are",
    async run(open) {
      const { host } = await open(blank());
      const words = Array.from({ length: 90 }, (_, index) => `第${index}段`).join("\n");
      await host.write([{ place: "narrative.problems", to: words }]);
      same((await host.read()).narrative.problems, words);
    },
  },
  {
    title: "holds local rows like any others, and sums them for the official row",
    async run(open) {
      const { host, types } = await open(blank("beijing-tongzhou"));
      await types("disclosure.otherServices.local1.decisions", "5");
      await types("disclosure.otherServices.local2.decisions", "770");
      const sheets = await host.read();
      same(asTyped(sheets.localRows["disclosure.otherServices"]?.[1]?.values.decisions), "770");
      same(sheets.values["disclosure.otherServices.decisions"], 775);
      same(await host.write([{ place: "disclosure.otherServices.decisions", to: 1 }]), []);
    },
  },
  {
    title: "hints at edits until nobody listens any more",
    async run(open) {
      const { host, types } = await open(blank());
      let hints = 0;
      const stop = host.onEdit(() => hints++);
      // A program in another process takes a moment to take the listener.
      await moment();
      hints = 0;
      await types("review.other", "1");
      await moment();
      const heard = hints;
      same(heard > 0, true);
      stop();
      await types("review.other", "2");
      await moment();
      same(hints, heard);
    },
  },
  {
    title: "lays out another form when another report is loaded",
    async run(open) {
      const { host } = await open(blank());
      // A template of somebody else's layout is filled in by edits alone.
      if (!host.load) return;
      await host.load({ ...blank("beijing-tongzhou"), agency: { name: "乙局" } });
      const { edition, profile, agency } = await host.read();
      same([edition, profile, agency.name], ["2019", "beijing-tongzhou", "乙局"]);
      same(await host.goTo("disclosure.procurement.amount"), true);
    },
  },
  {
    title: "goes to the cells it has, and says so where it has none",
    async run(open) {
      const { host } = await open(blank());
      same(await host.goTo("requests.granted.business"), true);
      same(await host.goTo("narrative.others"), true);
      same(await host.goTo("agency.name"), true);
      same(await host.goTo("disclosure.procurement.amount"), false);
    },
  },
  {
    title: "tells the place of the selected cell, where it can tell",
    async run(open) {
      const { host } = await open(blank());
      if (!host.selection) return;
      for (const place of ["requests.granted.business", "review.other"]) {
        await host.goTo(place);
        same(await host.selection(), place);
      }
    },
  },
  {
    title: "marks without writing",
    async run(open) {
      const { host } = await open(blank());
      const before = await host.read();
      host.showMarks?.([{ place: "review.other", kind: "error", text: "看这里" }]);
      same(await host.read(), before);
    },
  },
  {
    title: "keeps small texts",
    async run(open) {
      const { host } = await open(blank());
      same(await host.store.get("nothing"), undefined);
      same(await host.store.set("draft", "草稿"), "stored");
      same(await host.store.get("draft"), "草稿");
    },
  },
];

/** A spreadsheet program makes a number of digits; the grid keeps them as they are. */
const asTyped = (value: unknown) => (typeof value === "number" ? String(value) : value);

const moment = () => new Promise((done) => setTimeout(done, 5));

function same(actual: unknown, expected: unknown): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify({ value }));
  if (is !== should) throw new Error(`is ${is}, should be ${should}`);
}
