import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textZh: FormText = {
  lang: 'zh',
  title: '临时逮捕请求书',
  basis: '《欧洲引渡公约》（ETS第24号）第16条；联合国《引渡示范条约》第9条',
  sections: { A: '各方机关', B: '人员', C: '案件', D: '承诺' },
  labels: {
    'A.requestingAuthority': '请求机关、负责检察官',
    'A.caseAgent': '办案人员、单位、电话',
    'A.requestedState': '被请求国',
    'A.reference': '编号、案件名称',
    'A.date': '日期',
    'B.person': '人员',
    'B.location': '下落',
    'B.urgencyReason': '紧急的原因：逃匿风险',
    'C.offences': '将据以请求引渡的犯罪',
    'C.facts': '事实',
    'C.documentExists': '逮捕令或判决',
    'C.penalty': '可能判处或已判处的刑罚、剩余刑期',
    'D.extraditionFollows': '承诺',
    'D.documentsDue': '文件送达的最迟日期',
    'D.costsApproved': '费用的核准',
    'D.signature': '签名、检察官证明',
  },
  statements: {
    'D.extraditionFollows': '将按时发送引渡请求书及其文件',
  },
  reasons: {},
  handling: always('保密。有逃匿风险。'),
};
