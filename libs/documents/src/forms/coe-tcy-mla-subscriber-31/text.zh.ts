import { codesZh } from '../../wording/codes.zh';
import { tCyZh } from '../../wording/t-cy.zh';
import type { FormText } from '../form-text';

const confidentiality = tCyZh.confidentiality('17');
const formalPart = tCyZh.formalPart('18');

export const textZh: FormText = {
  lang: 'zh',
  title: '订户信息请求书',
  basis: '依《网络犯罪公约》（ETS第185号）第31条的司法协助',
  sections: {
    ...tCyZh.sections,
    9: '先前的司法协助请求',
    10: '先前的保全请求',
    11: '国内法律依据',
    12: '犯罪',
    13: '案情摘要',
    14: '所请求的订户信息',
    15: '紧急程度',
    16: '执行要求',
    17: '保密和使用',
    ...formalPart.sections,
  },
  labels: {
    ...tCyZh.labels,
    '9.previousMla': '先前的司法协助请求',
    '10.previousPreservation': '先前的保全请求',
    '11.domesticBasis': '国内法律依据',
    '12.offences': '犯罪',
    '13.facts': '事实摘要',
    '13.personsConcerned': '被侦查人员',
    '13.relevance': '需要订户信息的原因',
    '14.selectors': '标识',
    '14.categories': '订户信息',
    '14.serviceProvider': '服务提供者',
    '15.expedited': '依第31条第3款快速答复',
    '15.expeditedReason': '快速答复的理由',
    '15.deadline': '需要答复的日期',
    '16.formalities': '程序和核证',
    '17.useLimitation': '关于使用的承诺',
    ...confidentiality.labels,
    ...formalPart.labels,
  },
  codes: {
    '3.status': { new: '新请求', followup_mla: '司法协助请求的后续', followup_preservation: '保全请求的后续' },
    '14.categories': codesZh.dataCategories,
  },
  statements: tCyZh.statements,
  reasons: {
    '9.previousMla': '本请求并非司法协助请求的后续',
    '10.previousPreservation': '本请求并非保全请求的后续',
    '15.expeditedReason': '未请求快速答复',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
