// The same claims said in other ways: by another noun, in another place of the sentence, by a negation behind, of a part or a whole.
// Each group has what is right beside what is wrong, of two of the fictitious bodies.

import assert from "node:assert/strict";
import { countyGovernment } from "./countyGovernment.ts";
import { findingsIn, form, measureAlarms, previous, report, type Office } from "./crosscheckOffice.ts";
import type { ProseSection } from "./sentences/example.ts";
import { ofACounty } from "./sentences/waysOfACounty.ts";
import { ofAnOffice } from "./sentences/waysOfAnOffice.ts";
import { ofASmallOffice } from "./sentences/waysOfASmallOffice.ts";
import { waterOffice } from "./waterOffice.ts";

const office: Office = { form, report, previous };
const free: Office = {
  ...office,
  report: { ...report, values: { ...report.values, "disclosure.fees.amount": 0 } },
};

interface Group {
  readonly title: string;
  readonly of?: Office;
  readonly section?: ProseSection;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const groups: readonly Group[] = [
  {
    title: "reasons in other words",
    of: countyGovernment,
    right: [
      "以信访、举报、投诉为内容的申请18件，均告知其通过相应渠道反映。",
      "以申请名义进行信访、投诉、举报的18件，已作出不予处理的告知。",
      "逾期不补正而终止处理的申请共9件。",
      "申请人逾期未补正、视为放弃的申请9件。",
      "本机关不掌握相关政府信息的申请最多，达86件。",
      "因不掌握、没有现成信息等原因无法提供的申请有118件。",
      "重复申请的情形较少，只有7件。",
      "有31件申请因属于信访举报投诉、重复申请等情形，依法不予处理。",
      "有25件申请因属于信访举报投诉或重复申请，依法不予处理。",
      "逾期未缴纳费用、不再处理的申请1件。",
      "大量反复申请的数量较上年减少，为4件。",
    ],
    wrong: [
      "以信访、举报、投诉为内容的申请【26件】，均告知其通过相应渠道反映。",
      "以申请名义进行信访、投诉、举报的【28件】，已作出不予处理的告知。",
      "逾期不补正而终止处理的申请共【19件】。",
      "申请人逾期未补正、视为放弃的申请【5件】。",
      "本机关不掌握相关政府信息的申请最多，【达68件】。",
      "因不掌握、没有现成信息等原因无法提供的申请有【181件】。",
      "重复申请的情形较少，【只有17件】。",
      "全年【有41件】申请因属于信访举报投诉、重复申请等情形，依法不予处理。",
      "全年【有35件】申请因属于信访举报投诉或重复申请，依法不予处理。",
      "逾期未缴纳费用、不再处理的申请【6件】。",
      "大量反复申请的数量较上年减少，【为14件】。",
    ],
  },
  {
    title: "who applies, further from the number",
    of: countyGovernment,
    right: [
      "法律服务机构全年向全县行政机关提出政府信息公开申请17件。",
      "商业企业向我县各单位递交政府信息公开申请58份，多涉及招标采购。",
      "法人或其他组织在全年新收申请中提出85件，企业最为活跃。",
      "自然人仍是申请的主体，本年度共递交申请346件。",
      "科研机构通过网络平台提交政府信息公开申请1件。",
      "企业围绕招标采购、土地出让提出政府信息公开申请11件。",
      "自然人申请办结336件，企业和其他组织申请办结82件。",
      "社会公益组织提出的申请均已办结，共3件。",
    ],
    wrong: [
      "法律服务机构全年向全县行政机关【提出政府信息公开申请71件】。",
      "商业企业向我县各单位【递交政府信息公开申请85份】，多涉及招标采购。",
      "法人或其他组织在全年新收申请中【提出58件】，企业最为活跃。",
      "自然人仍是申请的主体，本年度【共递交申请364件】。",
      "社会公益组织全年向各单位【提交政府信息公开申请8件】。",
      "自然人申请【办结363件】，企业和其他组织申请办结82件。",
      "自然人申请办结336件，企业和其他组织申请【办结28件】。",
    ],
  },
  {
    title: "remedies in other words",
    of: countyGovernment,
    right: [
      "复议后又起诉的政府信息公开案件7起，涉及征收补偿的占多数。",
      "因政府信息公开工作未经复议直接被起诉的案件13件。",
      "信息公开涉诉案件20件。",
      "全年因答复不当被复议机关纠正5件，说明审核把关还不严。",
      "行政复议机关审结26起，其中纠正5起，另有4起尚未审结。",
      "经复议后仍不服而提起诉讼的政府信息公开案件7件。",
      "政府信息公开涉复议案件30件。",
      "其他部门被复议机关纠正的案例2件，已组织学习。",
    ],
    wrong: [
      "复议后又起诉的政府信息公开案件【17起】，涉及征收补偿的占多数。",
      "因政府信息公开工作未经复议【直接被起诉的案件31件】。",
      "信息公开【涉诉案件12件】。",
      "全年因答复不当【被复议机关纠正15件】，说明审核把关还不严。",
      "行政复议机关审结26起，【其中纠正8起】，另有4起尚未审结。",
      "政府信息公开【涉复议案件20件】。",
    ],
  },
  {
    title: "nothing of it",
    right: [
      "行政强制决定为零，行政许可决定120件。",
      "行政强制为0件，行政处罚87件。",
      "涉及国家秘密的申请没有，重复申请3件。",
      "全年没有涉及国家秘密的申请。",
      "依申请公开网上渠道实现“零投诉”。",
      "未作出行政强制决定。",
      "全年无行政赔偿，无行政诉讼败诉案件。",
      "因国家秘密不予公开的没有。",
      "公开目录之外未增设栏目，未收到投诉。",
      "没有现行有效的规章。",
      "未作出撤销、变更原答复的决定。",
      "部分栏目全年没有更新。",
      "属于国家秘密和法律、行政法规禁止公开的均为0件。",
      "近年来从未发生过因信息公开引发的群体性事件。",
    ],
    wrong: [
      "依申请公开实现【“零申请”】，全年主动公开信息286条。",
      "依申请公开【“零申请”】。",
      "全年【无行政复议、无行政诉讼】，社会各界对我局公开工作总体满意。",
      "一年来虽【未发生行政复议案件】，但答复文书的规范性仍有待提高。",
      "【行政处罚、行政强制决定均为0件】，行政许可决定120件。",
      "办理结果中予以公开30件，【部分公开的没有】，无法提供10件。",
      "办理结果中予以公开30件，【不予公开无】，无法提供10件。",
      "经清理，本机关目前【没有现行有效的行政规范性文件】。",
      "办理过程中，【未作出不予处理的答复】，其他处理2件。",
      "全年未作出【部分公开的】决定。",
      "全年【无政府信息公开行政复议案件被纠正】。",
      "全年行政复议7件，【年末均已审结，没有被纠正的】。",
      "全年行政复议7件，审结6件，【没有被纠正的】。",
      "信息公开行政复议、行政诉讼【均为0件】。",
      "政府信息公开行政复议、行政诉讼【均为零】。",
      "【规章、规范性文件制发数均为0件】。",
      "【重复申请为零】，信访举报投诉类申请1件。",
      "申请人涉及法律服务机构的【没有】，自然人48件，企业9件。",
    ],
  },
  {
    title: "parts that are larger than the whole",
    right: [
      "1月至6月共收到申请31件，下半年收到申请29件。",
      "上半年收到政府信息公开申请28件。",
      "前三季度共收到政府信息公开申请60件。",
      "2022年上半年收到政府信息公开申请77件，为近年最高。",
      "近三年1月至6月共收到政府信息公开申请98件。",
      "全市上半年共收到政府信息公开申请720件。",
      "上半年办理信访事项71件。",
    ],
    wrong: [
      "申请数量平稳，1月至6月【共收到申请71件】，下半年明显回落。",
      "【上半年收到政府信息公开申请72件】，下半年逐步减少。",
      "前三季度【共收到政府信息公开申请88件】。",
      "第四季度【收到申请67件】，占全年的一半以上。",
      "截至9月底【已收到政府信息公开申请68件】。",
    ],
  },
  {
    title: "what had to be done",
    right: [
      "新收申请60件，连同上年结转的4件，共应办理64件。",
      "全年应办申请64件，其中新收60件、上年结转4件。",
      "新收申请60件，加上结转的4件，全年共需办理64件。",
      "发出补正通知5份，其中2件申请人已补正，重新登记办理。",
    ],
    wrong: [
      "新收申请60件，连同上年结转的4件，共【应办理69件】。",
      "新收申请60件，加上结转的4件，全年共【需办理46件】。",
      "上年结转申请4件，本年新收60件，合计【应办结67件】。",
    ],
  },
  {
    title: "another body's numbers in one sentence",
    of: countyGovernment,
    right: [
      "青山乡新收申请17件，上年结转2件，办结18件，结转下年1件。",
      "白水镇收到申请9件，办结8件，其中予以公开5件，不予公开1件。",
      "县公安局新收申请39件，上年结转4件，办结40件，结转下年度3件。",
      "申请量最大的是县住房城乡建设局，新收申请52件，办结50件，结转下年度2件。",
      "以县自然资源局为例，全年新收申请74件，办结71件，结转下年度3件。",
      "临溪街道新收申请8件，无上年结转，办结8件。",
    ],
    wrong: [
      "我县新收申请431件，上年结转24件，【办结481件】，结转下年度37件。",
      "县政府办公室加强统筹，全县新收申请431件，【上年结转42件】，办结418件。",
      "云浦县新收申请431件，上年结转24件，【办结428件】，结转下年度37件。",
    ],
  },
  {
    title: "last year's figures",
    of: countyGovernment,
    right: [
      "2023年全县收到申请358件、办结365件，本年度这两项数据均有上升。",
      "2023年，全县收到政府信息公开申请358件，今年增至431件。",
      "自然人新收申请346件，较2023年的291件增长18.9%。",
      "商业企业新收申请58件，上年为47件。",
      "连续两年行政强制措施规范实施，未发生行政赔偿。",
    ],
    wrong: [
      "【2023年，全县收到政府信息公开申请431件】，办结418件。",
      "自然人新收申请346件，较【2023年的219件】有所增长。",
      "商业企业新收申请58件，【上年为74件】。",
      "连续两年信息公开行政诉讼【均为0件】。",
      "连续三年【未发生政府信息公开行政诉讼】。",
    ],
  },
  {
    title: "all alike",
    right: [
      "部分公开的九件申请中，自然人六件、企业两件、法律服务机构一件，均因含有个人身份证号码作了区分处理。",
      "不予公开的6件，系涉及第三方商业秘密，依法予以保护。",
      "不予公开6件，均因涉及第三方合法权益。",
      "重复申请3件，均系同一个人提出。",
      "收到申请60件，均在期限内答复个人。",
      "企业提出申请9件，均涉及个人信用修复。",
    ],
    wrong: [
      "不予公开的6件，【系属于国家秘密】，依法予以保护。",
      "不予公开6件，【均属于行政执法案卷】。",
      "不予处理4件，【全部为重复申请】。",
      "其他处理2件，【系逾期不补正】。",
    ],
  },
  {
    title: "the period",
    right: [
      "本报告所列各项数据的统计时段，自2023年1月1日起，至2023年12月31日止。",
      "截至2022年12月31日，上年度结转申请4件。",
      "截至2023年12月31日，本年度共新收申请60件。",
      "现行有效的规范性文件统计到2023年12月31日。",
      "数据统计截止2023年12月31日。",
      "截至2022年12月31日，上一年度收到申请50件，本年度收到申请60件。",
    ],
    wrong: [
      "本报告所列各项数据的统计时段，自2023年1月1日起，至【2024年12月31日】止。",
      "本报告数据的统计区间为2023年1月1日至【2022年12月31日】。",
      "截至【2022年12月31日】，本年度共新收申请60件，年末未办结3件。",
      "截至【2022年】12月31日，本年新收政府信息公开申请60件。",
      "数据统计截止【2022年12月31日】。",
      "截至【2024年12月31日】，本年度共新收申请60件。",
    ],
  },
  {
    title: "the fee",
    of: free,
    section: "others",
    right: [
      "本年度未收取信息处理费。",
      "本年度收取信息处理费0元。",
      "本年度发出缴费通知0件，没有逾期未缴费的申请。",
      "2022年收取信息处理费400元，本年度未收取信息处理费。",
      "本机关没有收取信息处理费，没有申请人逾期未缴纳。",
    ],
    wrong: [
      "2023年，本机关依法向1名申请人【收取信息处理费400元】，已计入行政事业性收费。",
      "全年【收取信息处理费300元】，已上缴国库。",
      "发出收费通知3份，【3名申请人均逾期未缴纳信息处理费】，本机关不再处理其申请。",
      "信息处理费收取情况：共向申请人发出缴费通知42件，【逾期未缴纳、不再处理的15件】。",
      "本年度未收取信息处理费，【所收620元】信息处理费已全额缴入国库。",
      "向2名申请人发出收费通知，【2人逾期未缴费】，依法不再处理其申请。",
    ],
  },
  {
    title: "money and letters of the tables",
    of: countyGovernment,
    right: [
      "规范行政事业性收费公示，全县全年收费金额3486.52万元，清单之外无收费。",
      "全年行政事业性收费总额0.35亿元。",
      "教育收费金额120万元，已按标准公示。",
      "停车收费收入3.2万元不属于行政事业性收费。",
    ],
    wrong: [
      "规范行政事业性收费公示，全县全年【收费金额4386.52万元】，清单之外无收费。",
      "全年【行政事业性收费总额0.53亿元】。",
    ],
  },
];

describe("claims that are said otherwise", () => {
  const alarms = (text: string, { of = office, section = "overview" }: Group) =>
    findingsIn({ text, section }, of).filter(
      ({ severity, id }) => severity !== "hint" && id !== "narrative.fee:others.missing",
    );
  for (const group of groups)
    it(group.title, () => {
      const mistaken: string[] = [];
      for (const text of group.right)
        for (const { quote, message } of alarms(text, group))
          mistaken.push(`false: ${text} → ${quote?.text ?? ""} ${message}`);
      for (const marked of group.wrong) {
        const [before = "", words = "", behind = ""] = marked.split(/[【】]/);
        const [start, end] = [before.length, before.length + words.length];
        const found = alarms(before + words + behind, group);
        const isOfWords = ({ quote }: (typeof found)[number]) =>
          quote !== undefined && quote.start < end && quote.end > start;
        if (!found.some(isOfWords)) mistaken.push(`missed: ${marked}`);
        for (const alarm of found)
          if (!isOfWords(alarm))
            mistaken.push(`extra: ${marked} → ${alarm.quote?.text ?? ""} ${alarm.message}`);
      }
      assert.deepEqual(mistaken, []);
    });

  for (const [name, examples, of] of [
    ["an office", ofAnOffice, office],
    ["a county", ofACounty, countyGovernment],
    ["a small office", ofASmallOffice, waterOffice],
  ] as const)
    it(`finds each way of saying it, and nothing else, of ${name}`, () => {
      const { precision, recall, mistaken } = measureAlarms(examples, of);
      assert.deepEqual([precision, recall, mistaken], [1, 1, []]);
    });
});
