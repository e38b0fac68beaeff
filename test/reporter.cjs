// The spec reporter of mocha, closed by one plain line that other programs can read.
"use strict";
const { reporters } = require("mocha");

module.exports = class PlainClosing extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
  }
};
