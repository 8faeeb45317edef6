import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textZh: FormText = {
  lang: 'zh',
  title: '补充材料请求书',
  basis: '依据调整下列请求的条约或法令',
  sections: { A: '请求' },
  labels: {
    'A.from': '被请求机关',
    'A.to': '请求机关',
    'A.request': '所涉请求',
    'A.missing': '缺少的内容',
    'A.whyNeeded': '要求该内容的规定',
    'A.deadline': '答复期限',
    'A.consequence': '如无答复',
    'A.meanwhile': '此间采取的行动',
    'A.caseOfficer': '承办人',
    'A.signature': '签名',
  },
  codes: {
    'A.consequence': { return: '退回请求', refuse: '拒绝请求', suspend: '中止执行', partial_execution: '部分执行请求', close: '结案' },
  },
  statements: {},
  reasons: {},
  handling: always('刑事侦查。'),
};
