// Sentences that the wordings of all editions have in common, as parts of wording files (docs/wordings.md).

export const openingSentences = `
[title]
{机关}{年度}年政府信息公开工作年度报告

[preamble]
根据《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式（{通知}）的要求，编制本报告。本报告所列数据的统计期限自{年度}年1月1日起至{年度}年12月31日止。
本报告可在{facts.more.website}查阅和下载。
如对本报告有疑问，请与{facts.more.contact}联系<（<地址：{facts.more.address}><，邮政编码：{facts.more.postcode}><，电话：{facts.more.phone}><，电子邮箱：{facts.more.email}>）>。
若 无 facts.more.contact：如对本报告有疑问，请与本机关联系（<地址：{facts.more.address}><，邮政编码：{facts.more.postcode}><，电话：{facts.more.phone}><，电子邮箱：{facts.more.email}>）。

[signedBy]
{机关}

[词语]
增长：比上年增长{幅}
下降：比上年下降{幅}
增加：比上年增加{差}件
减少：比上年减少{差}件
持平：与上年持平
承接：对此、为此、针对、下一步
只说一次：全年
`;

export const disclosedItemSentences = `
若 有 facts.disclosedItems.byCategory 且 无 facts.disclosedItems.total：全年主动公开的政府信息中{列举 facts.disclosedItems.byCategory：{label}<{verb}>{count}条|前：，|零：未{verb}{label}|隔：，|组：；}。
若 facts.disclosedItems.total = 0 且 无 facts.disclosedItems.byCategory：全年没有主动公开的政府信息。
否则：全年主动公开政府信息{facts.disclosedItems.total}条<{列举 facts.disclosedItems.byCategory / facts.disclosedItems.total：{label}<{verb}>{count}条|前：。其中，|零：未{verb}{label}|唯一：，为{label}|全部：，均为{label}|占：，占比{占比}|同占：，分别占比{占比}|隔：，|组：；}>。
从公开渠道看，{列举 facts.disclosedItems.byChannel：通过{label}公开{count}条}。
{facts.more.interpretations|零：未发布政策解读材料|多：全年发布政策解读材料{数}篇}。
{facts.more.pressConferences|零：|多：全年召开新闻发布会{数}场}。
`;

export const disclosureText = `
{facts.more.disclosure}。
`;

export const applicationSentences = `
= {方面 2}
若 requests.received.total = 0 且 requests.carriedOver.total = 0：全年未收到政府信息公开申请<，{增减 requests.received.total}>，也没有上年结转的申请。
若 requests.received.total = 0 且 requests.carriedOver.total > 0：全年未收到政府信息公开申请<，{增减 requests.received.total}>；上年结转的申请{requests.carriedOver.total}件。
若 requests.received.total > 0：全年收到政府信息公开申请{requests.received.total}件<，{增减 requests.received.total}><{分项 requests.received.total：{名}申请{数}件|前：。其中，|唯一：，由{名}提出|全部：，均由{名}提出}>。
若 requests.received.total > 0 且 requests.carriedOver.total > 0：另有上年结转的申请{requests.carriedOver.total}件。
若 requests.resultsTotal.total > 0：全年办结政府信息公开申请{requests.resultsTotal.total}件<{分项 requests.resultsTotal.total 按行：{名}{数}件|前：，其中，|唯一：，结果为{名}|全部：，结果均为{名}}>。
若 requests.resultsTotal.total > 19 且 requests.granted.total > 0 且 requests.partiallyGranted.total > 0：{名称 requests.granted}和{名称 requests.partiallyGranted}合计{requests.granted.total + requests.partiallyGranted.total}件，占办结总数的{占比 requests.granted.total + requests.partiallyGranted.total / requests.resultsTotal.total}。
若 requests.resultsTotal.total = 0 且 requests.carriedForward.total > 0：截至年底，{requests.carriedForward.total|一：该件申请|多：{数}件申请}结转下年度继续办理。
若 requests.resultsTotal.total > 0 且 requests.carriedForward.total > 0：结转下年度继续办理{requests.carriedForward.total}件。
若 requests.resultsTotal.total > 1 且 requests.carriedForward.total = 0：所有申请均已在年度内办结。
{facts.more.requests}。

若 review.total = 0 且 litigation.direct.total + litigation.afterReview.total = 0：全年未发生因政府信息公开引起的行政复议、行政诉讼。
若 review.total = 0 且 litigation.direct.total + litigation.afterReview.total > 0：全年未发生因政府信息公开引起的行政复议。
若 review.total > 0：因政府信息公开引起的行政复议{review.total}件<{分项 review.total：{名}{数}件|前：，其中，|唯一：，{名}|全部：，均为{名}}>。
若 review.total > 0 且 litigation.direct.total + litigation.afterReview.total = 0：未发生因政府信息公开引起的行政诉讼。
若 litigation.direct.total + litigation.afterReview.total > 0：因政府信息公开引起的行政诉讼{litigation.direct.total + litigation.afterReview.total}件<{列举 litigation.direct.upheld + litigation.afterReview.upheld、litigation.direct.corrected + litigation.afterReview.corrected、litigation.direct.other + litigation.afterReview.other、litigation.direct.pending + litigation.afterReview.pending：{名}{数}件|前：，其中，|唯一：，{名}|全部：，均为{名}}>。
若 litigation.direct.total + litigation.afterReview.total > 0：{列举 litigation.direct.total、litigation.afterReview.total：{名}{数}件|前：按起诉方式分，|唯一：该案为{名}|全部：以上诉讼均为{名}}。
`;

export const managementText = `
全年对{facts.more.reviewedItems|零：|多：{数}条信息开展了发布前审查}。
{facts.more.management}。
`;

export const platformAndSupervisionSentences = `
= {方面 4}
若 facts.more.websites = 0：本机关未单独开设政府网站。
若 facts.more.websites > 0：运行政府网站{facts.more.websites}个<，{facts.more.websitePosts|零：|多：全年发布信息{数}条}>。
若 无 facts.more.websites：{facts.more.websitePosts|零：|多：全年通过政府网站发布信息{数}条}。
若 facts.more.newMedia = 0：未开设政务新媒体账号。
若 facts.more.newMedia > 0：运行政务新媒体账号{facts.more.newMedia}个<，{列举 facts.more.newMediaPosts：{label}全年发布信息{count}条|隔：，}>。
若 无 facts.more.newMedia：政务新媒体方面，{列举 facts.more.newMediaPosts：{label}全年发布信息{count}条|隔：，}。
{facts.more.platform}。

= {方面 5}
全年{facts.more.meetings|零：|多：召开政府信息公开专题会议{数}次}。
全年{facts.more.trainings|零：|多：组织业务培训{数}次}<，{facts.more.trainees|零：|多：培训{数}人次}>。
全年{facts.more.inspections|零：|多：开展监督检查{数}次}。
若 facts.more.accountability = 0：未发生因政府信息公开工作被追究责任的情形。
若 facts.more.accountability > 0：因政府信息公开工作被追究责任{facts.more.accountability}人次。
{facts.more.assessment}。
{facts.more.supervision}。
`;

export const closingSentences = `
[problems]
= 上年度主要问题的改进情况
{逐条 facts.more.lastYearProblems：针对{problem}的问题，{result}。|序：{序}是}

= 本年度存在的主要问题和改进措施
{逐条 facts.problems：<{problem}。><{measure|起：对此，}。>|序：{序}是}

[others]
若 无 facts.informationFee.amountYuan 且 facts.informationFee.cases = 0：全年没有申请收取政府信息公开信息处理费。
若 无 facts.informationFee.amountYuan 且 facts.informationFee.cases > 0：全年有{facts.informationFee.cases}件申请收取政府信息公开信息处理费。
若 facts.informationFee.amountYuan = 0 且 facts.informationFee.cases > 0：全年有{facts.informationFee.cases}件申请涉及政府信息公开信息处理费，收取金额为{facts.informationFee.amountYuan}元。
若 facts.informationFee.amountYuan = 0 且 无 facts.informationFee.cases：全年未收取政府信息公开信息处理费。
若 facts.informationFee.amountYuan = 0 且 facts.informationFee.cases = 0：全年未收取政府信息公开信息处理费。
若 facts.informationFee.amountYuan > 0：全年收取政府信息公开信息处理费{facts.informationFee.amountYuan}元<，{facts.informationFee.cases|零：|多：涉及申请{数}件}>。
若 facts.informationFee.amountYuan > 0：其中，{列举 facts.informationFee.byUnit：{label}{cases}件，收取{amountYuan}元|隔：；}。

{facts.more.others}。
`;
