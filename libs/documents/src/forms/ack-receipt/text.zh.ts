import { always } from '../../wording/handling';
import type { FormText } from '../form-text';

export const textZh: FormText = {
  lang: 'zh',
  title: '收件确认书',
  basis: '对刑事合作请求的答复',
  sections: { A: '收件确认' },
  labels: {
    'A.receivingAuthority': '收件机关',
    'A.requestingAuthority': '请求机关',
    'A.request': '收到的请求',
    'A.receivedAt': '收到时间',
    'A.channel': '途径',
    'A.ownReference': '本机关编号',
    'A.competent': '本机关有管辖权',
    'A.forwardedTo': '转交',
    'A.caseOfficer': '承办人',
    'A.expectedDate': '预计下一步骤及日期',
    'A.formalDefects': '当即发现的缺陷',
    'A.signature': '签名',
  },
  codes: {
    'A.channel': { e_codex: 'e-CODEX', secure_email: '安全电子邮件', email: '电子邮件', post: '邮寄', diplomatic: '外交途径', interpol: '国际刑警组织', '24_7': '24/7网络', portal: '门户网站', other: '其他' },
  },
  statements: {},
  reasons: { 'A.forwardedTo': '收件机关有管辖权' },
  handling: always('刑事侦查。'),
};
