import { atSection } from './at-section';
import { ifYes } from './handling';

/** What the two T-CY templates have in common, in Chinese. `confidentiality` and `formalPart` stand under another number in each. */
export const tCyZh = {
  sections: {
    1: '日期',
    2: '编号',
    3: '请求状态',
    4: '被请求机关',
    5: '请求机关',
    6: '补充确认联络人',
    7: '负责的侦查或行动机关',
    8: '负责的检察机关或法院',
  },
  labels: {
    '1.date': '日期',
    '2.reference': '编号或案号',
    '3.status': '状态',
    '4.requestedAuthority': '被请求机关',
    '5.requestingAuthority': '请求机关',
    '5.expeditedResponsePreferred': '答复方式',
    '5.preferredMeans': '首选答复手段',
    '6.confirmationContact': '确认联络人',
    '7.investigatingAuthority': '侦查机关',
    '8.prosecutionOffice': '检察机关和案号',
    '8.court': '法院和案号',
    '8.decisions': '相关决定',
  },
  statements: {
    '5.expeditedResponsePreferred': '希望以电子邮件或其他快捷通信手段答复',
  },
  confidentiality: (section: string) => ({
    labels: atSection(section, {
      confidential: '对请求保密',
      confidentialityReason: '原因',
    }),
    reasons: atSection(section, { confidentialityReason: '未要求保密' }),
    handling: ifYes(section, 'confidential', '保密。刑事侦查。', '刑事侦查。'),
  }),
  formalPart: (section: string) => ({
    sections: { [section]: '签名和附件' },
    labels: atSection(section, { attachments: '附件', signature: '签名' }),
  }),
};
