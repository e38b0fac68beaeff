import { writeFileSync } from "node:fs";
import { documentOf } from "./shared/document/compose.ts";
import { writeDocx } from "./server/compile/docx.ts";
import { balanced, blank } from "./test/scenario/scenario.ts";
const narrative = { preamble: "根据《中华人民共和国政府信息公开条例》要求，编制本报告。所列数据的统计期限为2021年1月1日至12月31日。", overview: "（一）主动公开情况\n全年主动公开政府信息123条。\n1. 网站\n在网站公开。\n", problems:"一是人手少。", notes: {requests: "注：含主动撤回1件。"}, signedBy:"平川县教育局", date:"2022-01-20" };
const a = balanced("2021", 4).states({ narrative });
const t0=performance.now();
const one = await writeDocx(documentOf(a.report, a.form));
const two = await writeDocx(documentOf(a.report, a.form));
console.log(Buffer.compare(one, two), one.length);
writeFileSync("/tmp/docs/a.docx", one);
const big = balanced("2019", 3, { profile: "beijing-tongzhou", localRows: {"disclosure.otherServices": [{ key: "local1", label: "行政检查", mode: "parts" },{ key: "local2", label: "行政确认", mode: "parts" }]} as never });
const values = Object.fromEntries(big.form.fields.filter(f=>!f.derived).map(f => [f.id, 11398889]));
const b = big.fills(values).states({ narrative: {...narrative, overview: "长文".repeat(500)}, agency: { name: "某某自治区某某自治州某某自治县经济技术开发区管理委员会住房和城乡建设交通运输水利农业农村综合行政执法与市场监督管理局" } });
writeFileSync("/tmp/docs/b.docx", await writeDocx(documentOf(b.report, b.form)));
for (let i=0;i<20;i++) { const t=performance.now(); await writeDocx(documentOf(a.report, a.form)); if(i>15) console.log((performance.now()-t).toFixed(1)); }
const validate = (await import("@ooxml-tools/validate")).default;
for (const f of [one, await writeDocx(documentOf(b.report, b.form))]) console.log(await validate(f, "docx"));
