// Articles of the law, figures taken back, what is added to a cell, the rest of a table: what clerks say, with the exact edits.

import { kindOf, type Utterance } from "./utterance.ts";

const cited = kindOf("articles of the law");
const takenBack = kindOf("taken back");
const added = kindOf("added to a cell");
const rest = kindOf("the rest of a table");
const led = kindOf("led through the form");

export const citationsAndCorrections: readonly Utterance[] = [
  cited("36条4项的，个人3件", "unavailable.notHeld np 3"),
  cited("按37条办的 企业2件", "partiallyGranted biz 2"),
  cited("条例第十四条，自然人2件", "ask"),
  cited("第三十九条第一款和第二款，自然人各1件", "ask"),
  cited("20条6项，处罚12件，强制3件", "penalties decisions 12; coercion decisions 3"),
  cited("依据《行政处罚法》第三十六条，作出行政处罚36件", "penalties decisions 36"),
  cited("涉第三方（15条）企业1件", "denied.thirdPartyRights biz 1"),
  cited(
    "自然人：36条4项7件，37条2件，39条1款3件",
    "unavailable.notHeld np 7; partiallyGranted np 2; notProcessed.petition np 3",
  ),
  cited("根据《条例》第五十条规定，本年新收自然人12件", "received np 12"),
  cited("全年主动公开信息36条", "facts.disclosedItems.total 36"),
  takenBack("行政许可26 错 62", "licensing decisions 62"),
  takenBack("新收自然人5件，企业3件，弄反了，自然人3件企业5件", "received np 3 biz 5"),
  takenBack("新收自然人5件，企业3件，写反了", "ask"),
  takenBack("新收自然人12，说错了，12是部分公开的，新收自然人20", "partiallyGranted np 12; received np 20"),
  takenBack(["行政处罚26", "看错行了，是行政许可"], "licensing decisions 26"),
  takenBack(["行政许可100", "少打了个0，是1000"], "licensing decisions 1000"),
  takenBack(["新收自然人13件", "不对不对，31件"], "received np 31"),
  takenBack("新收自然人12→13", "received np 13"),
  added(["新收自然人9件，企业3件", "采用", "新收再加1件", "企业"], "received biz 4"),
  added("新收再加1件", "ask"),
  added(["新收自然人12件", "采用", "又有3个老百姓来申请"], "received np 15"),
  added(["新收自然人12件", "采用", "其中2件应该算企业的"], "received np 10 biz 2"),
  added("新收自然人3件，后来又有2件", "ask"),
  rest(
    "表二：许可26，处罚3，剩下都填0",
    "licensing decisions 26; penalties decisions 3; coercion decisions 0; fees amount 0; regulations * 0; normativeDocuments * 0",
  ),
  rest("表二规章和规范性文件全是0", "regulations * 0; normativeDocuments * 0"),
  rest("科研、公益、律所、其他都没有申请", "received res 0 pub 0 law 0 oth 0"),
  rest("没有结转", "ask"),
  rest("自然人7件、企业2件予以公开", "granted np 7 biz 2"),
  rest("自然人7件，企业2件予以公开", "ask"),
  rest("行政许可300件，其中不予公开5件", "licensing decisions 300"),
  rest("制发4件规范性文件、废止2件", "normativeDocuments issued 4 repealed 2"),
  rest("今年没发规范性文件，废止2件，有效15件", "normativeDocuments issued 0 repealed 2 inForce 15"),
  led("我不太会，你带着我填吧", "ask"),
  led("一个一个来问我", "ask"),
];
