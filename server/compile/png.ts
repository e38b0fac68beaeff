// An SVG without text drawn as a PNG, twice as fine as its units. The library is WebAssembly: the same on every processor,
// with its memory given back after each picture. It looks at no font of the machine, so that the same picture has the
// same bytes everywhere.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const scale = 2;
/** A picture that is higher than this is drawn less finely, rather than eating up the memory. */
const mostPixelsHigh = 12_000;

let ready: Promise<void> | undefined;

export async function drawPng(svg: string): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  const high = Number(/ height="(\d+)"/.exec(svg)?.[1] ?? 0) * scale;
  const picture = new Resvg(svg, {
    fitTo: high > mostPixelsHigh ? { mode: "height", value: mostPixelsHigh } : { mode: "zoom", value: scale },
    font: { loadSystemFonts: false },
  });
  try {
    const drawn = picture.render();
    try {
      return drawn.asPng();
    } finally {
      drawn.free();
    }
  } finally {
    picture.free();
  }
}
