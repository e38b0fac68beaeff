// 麻烦帮我填一下，…… 谢谢: what people say around a message out of politeness. It takes nothing off that could say anything.

const before =
  /^(?:(?:(?:你好|您好|哈喽|hello|hi|嗨|在吗|老师|同志|小?助手|嗯+|哦+|那个|那什么|不好意思|打扰(?:一下|了)|抱歉)[啊呀哈]?|(?:麻烦|请|劳驾|拜托|辛苦)?[你您]?[再先]?(?:帮我|帮忙|帮|给我)?[再先]?(?:填|写|录入?|记|登记|报|输入?|弄)?[一]?[下上]?(?:这个|数据|数字)?[吧哈啊]?)[，！。：\s])+(?=.)/i;
const behind =
  /(?:[，。！\s~]*(?:谢谢|多谢|感谢|辛苦|麻烦|拜托|劳驾|先这些|就这些|先报这些)[你您啊呀哈啦了吧]*[！。~]*)+$/;

/** The message without them; a message of nothing else stays as it is. */
export function withoutCourtesy(text: string): string {
  const rest = text.replace(before, "").replace(behind, "");
  return rest.trim() === "" ? text : rest;
}
