import { codesZh } from '../../wording/codes.zh';
import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textZh: FormText = {
  lang: 'zh',
  title: '关于请求的决定',
  basis: '依B部分所列条约或法令拒绝、部分执行、推迟或附加条件',
  sections: { A: '决定', B: '理由' },
  labels: {
    'A.from': '作出决定的机关',
    'A.to': '请求机关',
    'A.request': '所涉请求',
    'A.decision': '决定',
    'A.date': '决定日期',
    'B.regime': '理由所依的法律制度',
    'B.grounds': '依据',
    'B.reasons': '理由',
    'B.scope': '拒绝部分和执行部分',
    'B.postponeReason': '推迟的原因',
    'B.postponeUntil': '预计期限',
    'B.conditions': '条件',
    'B.alternative': '建议的其他措施',
    'B.consultation': '所进行的协商',
    'B.remedies': '救济途径',
    'B.signature': '签名',
  },
  codes: {
    'A.decision': { recognised: '承认', refused: '拒绝', partly_refused: '部分拒绝', postponed: '推迟', conditional: '附条件同意', impossible: '无法执行', other_measure: '其他措施', no_objection: '无异议' },
    'B.regime': {
      budapest: '《布达佩斯公约》', untoc_uncac: '《联合国打击跨国有组织犯罪公约》或《联合国反腐败公约》', un_cybercrime: '《联合国打击网络犯罪公约》', coe1959: '《欧洲刑事司法协助公约》（1959）', eio: '欧洲调查令', eaw: '欧洲逮捕令',
      extradition: '引渡', epoc: '欧洲提供令或保全令', epo: '欧洲保护令', reg606: '（EU）第606/2013号条例', national: '国内法',
    },
    'B.grounds': codesZh.decisionGrounds,
  },
  statements: {},
  reasons: {
    'B.grounds': '未拒绝任何事项',
    'B.scope': '未部分拒绝请求',
    'B.postponeReason': '未推迟任何事项',
    'B.postponeUntil': '未推迟任何事项',
    'B.conditions': '未附加条件',
    'B.alternative': '未建议其他措施',
    'B.consultation': '未拒绝任何事项',
  },
  handling: always('刑事侦查。'),
};
