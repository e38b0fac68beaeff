// What a message wants besides stating figures: to accept, to undo, to go on, to ask. It does not know the form.

export type Intent =
  | "accept"
  | "decline"
  | "amend"
  | "undo"
  | "skip"
  | "next"
  | "begin"
  | "blanks"
  | "check"
  | "submit"
  | "greeting"
  | "zeroBlanks"
  | "zeroReport"
  | "bareZeroAll"
  | "everything"
  | "leaveAlone"
  | "hypothetical"
  | "goTo"
  | "why"
  | "question";

const whole: readonly (readonly [Intent, RegExp])[] = [
  [
    "accept",
    /^(?:好的?|可以|行|对的?|是的?|同意|没问题|没错|就这样|就这么填|嗯+|ok|OK|Ok|采用|采纳|接受|确认|确定|写入|填入|应用|保存|全部采用|都采用|采用吧|填吧|写吧|yes)(?:的|了|吧|啊|呀|填|采用)*$/,
  ],
  [
    "decline",
    /^(?:不要了?|不用了?|不采用|先不填|不填了?|取消|算了|放弃|不了|不行|拒绝|别填了?|先不要|不采纳|no)(?:吧|啊|了)*$/,
  ],
  [
    "amend",
    /^(?:不对|不是|错了|说错了?|写错了?|填错了?|搞错了?|弄错了?|有误|改一下|要改|改改|更正|修改一下|重新填)(?:吧|啊|了|的|一下)*$/,
  ],
  [
    "undo",
    /^(?:撤销|撤消|恢复|回退|退回去|还原|撤回上一步|撤销上一步|上一步撤销|撤销刚才的?(?:操作|修改)?|恢复原来的?|改回去|改回来|undo)(?:一下|吧|了)*$/,
  ],
  [
    "skip",
    /^(?:先?跳过|略过|先不填这个|不知道|不清楚|以后再说|先空着|空着|先放着|过|暂不填)(?:吧|这个|这一项|了)*$/,
  ],
  ["next", /^(?:下一?个|下一?项|下一?格|继续|接着来?|往下|next|然后呢|下一?步)(?:吧|填|填报|填写)*$/],
  [
    "begin",
    /^(?:开始|引导|带我填|一步步来|帮我填|我要填报?|开始吧|从头开始|逐项填)(?:填报?|填写|录入|填年报|年报|报告|吧|引导)*$/,
  ],
  [
    "check",
    /^(?:请|帮我)?(?:检查|校验|审核|核对|查错|查一下|看看有没有错|有没有错误|有错吗|有问题吗|有没有问题)(?:一下|一遍|看看|报告|数据|表格|吧|错误|问题)*$/,
  ],
  ["submit", /^(?:我要|现在|可以)?(?:上报|提交|报送|报上去)(?:报告|年报|吧|了|给上级)*$/],
  ["greeting", /^(?:你好|您好|hi|hello|在吗|在么|早上好|下午好|谢谢|多谢|辛苦了)+(?:啊|呀|吗)*$/],
  ["zeroReport", /^(?:我们?单位|本单位|我局|今年|本年度?|\d{4}年)*(?:是|为|报|做|填)?(?:一份)?零报告$/],
  ["bareZeroAll", /^(?:全部|都|全|统统|一律|所有的?)*(?:填|为|写|是|填写|填成)?(?:0|零)$/],
];

const parts: readonly (readonly [Intent, RegExp])[] = [
  [
    "everything",
    /清空|清除|清零|删除|删掉|抹掉|全删|重置|ignore|system|prompt|instruction|忽略.{0,8}(?:指令|规则|要求|设定)|绕过|提示词|越权/i,
  ],
  [
    "zeroBlanks",
    /(?:空白|空格|空的|没填|未填|空着的|待填|剩下的空|没有填).{0,8}(?:填|为|写|成|是|补)(?:成|上|为)?(?:0|零)/,
  ],
  [
    "everything",
    /(?:所有|全部|每个|每一个|每格|一切|整张表|整个表|全表)的?(?:数字|数据|单元格|格子|指标|字段|内容|数|项目|表格|格)/,
  ],
  [
    "leaveAlone",
    /(?:不要|别|勿|不用|不必|不能|不可以|先别|不得)(?:再|给我|把)?[^，。；]{0,6}(?:填写?|写|改|动|录入?|加|记)/,
  ],
  ["hypothetical", /^(?:如果|假如|要是|假设|倘若|若是?|万一|听说|据说|传说)/],
  [
    "blanks",
    /还差|还有(?:哪些|什么|几个|多少).{0,6}(?:没|未|空)|哪些.{0,6}(?:没填|未填|空着|没有填|还没)|没填的有|缺哪些|缺什么|填了多少|填报?进度|完成(?:了)?多少|进度/,
  ],
  [
    "goTo",
    /^(?:请|帮我)?(?:定位|跳转|跳到|切换到|移到|带我去|去(?!年)|打开|选中|转到(?!明|下|次))(?:到|至)?[^\d]*$/,
  ],
  [
    "why",
    /为什么.{0,12}(?:报错|提示|出现|有问题|红|不平|错|警告|对不上)|(?:错|问题)在哪|哪里?(?:错|不对|有问题|不平)|怎么(?:不平|对不上|报错)/,
  ],
];

const questionWords =
  /什么|怎么|怎样|如何|为什么|为何|为啥|哪[里儿些个一项类]|哪(?=$)|是否|能不能|可不可以|可以吗|要不要|算不算|是不是|多少|啥|咋|几号|几月|何时|几天|多久|哪种|对不对|区别|一共有几|含义|意思|解释一下|说明一下/;

export function intentOf(message: string): Intent | undefined {
  const text = message.replace(/[\s，。！；、,.!~…]+$/g, "").trim();
  const bare = text.replace(/[？]+$/g, "").replace(/^(?:嗯+|哦|好的?|那|对|行)[，。！ ]+(?=.)/, "");
  for (const [intent, pattern] of whole)
    if (pattern.test(bare) && !(intent === "accept" && /[？]$/.test(text))) return intent;
  for (const [intent, pattern] of parts) if (pattern.test(text)) return intent;
  // 企业呢？3件 says a figure; 5件吗 asks.
  if (/(?:[？]|吗|么|嘛)$/.test(text) || questionWords.test(text)) return "question";
  return undefined;
}
