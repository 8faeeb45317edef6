import { codesZh } from '../../wording/codes.zh';
import { tCyZh } from '../../wording/t-cy.zh';
import type { FormText } from '../form-text';

const confidentiality = tCyZh.confidentiality('16');
const formalPart = tCyZh.formalPart('17');

export const textZh: FormText = {
  lang: 'zh',
  title: '数据保全请求书',
  basis: '《网络犯罪公约》（ETS第185号）第29条和第30条',
  sections: {
    ...tCyZh.sections,
    9: '犯罪',
    10: '案情摘要',
    11: '须保全的数据',
    12: '保管人和所在地',
    13: '必要性',
    14: '后续请求',
    15: '部分披露流量数据',
    16: '保密',
    ...formalPart.sections,
  },
  labels: {
    ...tCyZh.labels,
    '3.previousReference': '先前请求的编号',
    '9.offences': '犯罪',
    '10.facts': '事实摘要',
    '10.dataOffenceLink': '数据与犯罪的联系',
    '11.selectors': '标识',
    '11.categories': '数据类别',
    '11.period': '所涉期间',
    '11.dataDescription': '补充说明',
    '12.serviceProvider': '数据保管人',
    '12.systemLocation': '计算机系统所在地',
    '13.necessity': '需要保全的原因',
    '13.urgency': '紧急程度',
    '13.urgencyReason': '紧急的原因',
    '14.mlaIntention': '承诺',
    '14.mlaExpectedDate': '预计日期',
    '14.mlaReference': '后续请求的编号',
    '15.art30Requested': '第30条',
    '15.art30Detail': '所需内容',
    '16.doNotNotifyUser': '通知用户',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: '新请求', extension: '先前请求的延期' },
    '11.categories': codesZh.dataCategories,
    '13.urgency': { normal: '一般', urgent: '急', emergency: '危急情况' },
  },
  statements: {
    ...tCyZh.statements,
    '14.mlaIntention': '将另行提出搜查、扣押或披露数据的请求（第29条第2款f项）',
    '15.art30Requested': '请披露足够的流量数据，以查明任何其他服务提供者及通信传输路径',
    '16.doNotNotifyUser': '服务提供者不得通知用户。如贵国法律不能保证这一点，请在执行请求之前告知（第29条第6款）',
  },
  reasons: {
    '3.previousReference': '本请求为新请求',
    '13.urgencyReason': '紧急程度为一般',
    '15.art30Detail': '未请求依第30条披露',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
