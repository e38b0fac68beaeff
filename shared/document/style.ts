// How a compiled report looks: on A4 as GB/T 9704-2012 has it, on a screen and on a phone as one reads there.
// One constant text, so that the page's policy can name its hash.

const song = `"FZXiaoBiaoSong-B05S","方正小标宋简体","STZhongsong","SimSun","Noto Serif CJK SC","Source Han Serif SC",serif`;
const fang = `"FangSong_GB2312","仿宋_GB2312","FangSong","STFangsong","仿宋","Noto Serif CJK SC","Source Han Serif SC",serif`;
const hei = `"SimHei","黑体","Heiti SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif`;
const kai = `"KaiTi_GB2312","楷体_GB2312","KaiTi","STKaiti","楷体","Noto Serif CJK SC",serif`;

export const style = `
*{box-sizing:border-box}
html{color-scheme:light;-webkit-text-size-adjust:100%}
body{margin:0;background:#eceae6;color:#111;font:1.0625rem/1.8 ${fang};overflow-wrap:anywhere}
main{max-width:52rem;margin:1.5rem auto;padding:3rem 3.5rem;background:#fff;box-shadow:0 1px 6px #0003}
h1{margin:0 0 1.5rem;font:600 1.7rem/1.45 ${song};text-align:center;text-wrap:balance}
.together{white-space:nowrap}
h2,h3,h4,p{margin:0}
h2{margin-top:1.4rem;font:400 1.125rem/1.8 ${hei}}
h3{font:400 1.0625rem/1.8 ${kai}}
h4{font:600 1.0625rem/1.8 ${fang}}
h2,h3,h4,p{text-indent:2em}
p{text-align:justify}
.note{font-size:.9rem}
.bound{border-bottom:1px dotted #0f6cbd;cursor:help}
.scroll{margin:.6rem 0;overflow-x:auto}
.scroll:focus-visible{outline:2px solid #0f6cbd;outline-offset:2px}
table{width:100%;border-collapse:collapse;font:.8125rem/1.4 ${fang};font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.3em .35em;border:1px solid #333;font-weight:400;vertical-align:middle;text-align:center}
th{min-width:1.6em}
th.row{text-align:left}
th.upright{width:1.9em;padding-inline:.2em;text-align:center}
td{min-width:3.6em;white-space:nowrap}
td.typed,td.long{white-space:normal}
td.typed{background:#fff4ce}
td.words{text-align:left;white-space:pre-wrap}
td.tall{height:7em}
.signature{margin-top:2rem;padding-right:2em;text-align:right}
.signature p{text-align:right;text-indent:0}
.charts{margin-top:3rem;border-top:1px solid #ccc}
figure{margin:1.5rem 0 0}
figcaption{margin-bottom:.5rem;font:1rem/1.6 ${hei}}
svg{display:block;max-width:40rem}
@media (max-width:40rem){
main{margin:0;padding:1.25rem 1rem 2rem;box-shadow:none}
h1{font-size:1.35rem}
table{min-width:34rem;font-size:.75rem}
table.narrow{min-width:0}
}
@page{size:A4;margin:37mm 26mm 35mm 28mm;@bottom-center{content:"— " counter(page) " —";font:14pt "SimSun","Noto Serif CJK SC",serif}}
@media print{
body{background:none;font-size:16pt;line-height:28pt}
main{max-width:none;margin:0;padding:0;box-shadow:none}
h1{margin-bottom:28pt;font-size:22pt;line-height:32pt;font-weight:400}
h2,h3,h4{margin:0;font-size:16pt;line-height:28pt;break-after:avoid}
p{orphans:2;widows:2}
.note{font-size:12pt;line-height:20pt}
.scroll{margin:6pt 0 12pt;overflow:visible}
table{min-width:0;font-size:9pt;line-height:1.25}
th,td{padding:2pt 2.5pt;border:.6pt solid #000;print-color-adjust:exact}
td{min-width:0}
.close{font-size:7.5pt}
.dense{font-size:5.5pt}
.dense th,.dense td{padding:1.5pt .5pt}
tr,.block,.scroll{break-inside:avoid}
thead{display:table-header-group}
td.typed{background:none}
.bound{border:0}
.signature,figure{break-inside:avoid}
.charts{break-before:page;margin:0;border:0}
}
`;
