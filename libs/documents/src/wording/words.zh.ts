import { blocksZh } from './blocks.zh';
import { codesZh } from './codes.zh';
import { memberCodesOf } from './code-lists';
import { calendarOf } from './intl';
import type { LanguageWords } from './language-words';

const quoted = (text: string): string => `“${text}”`;
const either = (texts: readonly string[]): string => texts.map(quoted).join('或');

export const wordsZh: LanguageWords = {
  notCertified: '译文未经核证：机关尚无指定人员批准本表格的中文文本。',
  paper: {
    continued: '（续）',
    digest: '摘要',
    draft: '草稿',
    draftLine: '草稿，未签发。',
    page: (n, of) => `第${n}页，共${of}页`,
    verify: (file, code) => `本表格的数据以${file}为名附于本文件。方形码含有其SHA-256值，字符${code}为该值的开头；如副本所附${file}的SHA-256值为下列数值，则副本真实：`,
    qr: (digest) => `含有数据SHA-256值的方形码：${digest}`,
    verifyAt: (file, code, address) => `本表格的数据以${file}为名附于本文件。方形码指向${address}，可在该处以字符${code}查询本文书是否已签发、是否仍然有效；如副本所附${file}的SHA-256值为下列数值，则副本真实：`,
    qrAt: (address) => `含有文书核验地址的方形码：${address}`,
  },
  second: {
    notWorded: (language) => `本表格没有${language}文本，以英文印制。`,
    notTranslated: { beside: '未翻译；见旁栏文本', after: '未翻译；见第一部分的文本' },
    translations: '已翻译的文本',
    translatedBy: (name) => `译者：${name}`,
    certifiedBy: (name) => `经核证的译文，译者：${name}`,
  },
  answers: {
    ...calendarOf('zh'),
    months: (n) => (n > 0 && n % 12 === 0 ? `${n}个月（${n / 12}年）` : `${n}个月`),
    ...blocksZh,
    memberCodes: memberCodesOf(codesZh),
    notStated: '未说明',
    notApplicable: '不适用',
    notApplicableBecause: (reason) => `不适用：${reason}`,
    because: (reason) => `原因：${reason}`,
    several: (labels) => labels.join('；'),
    missing: (label) => `[${label}：缺]`,
    missingOneOf: (label, others) => `[${label}：缺；须填此项或${others.join('或')}]`,
    onApproval: '批准时填写',
    statedQualified: { qualified_esignature: '电子签名；据称为合格签名：仅文件中的证书可予证明', qualified_eseal: '电子印章；据称为合格印章：仅文件中的证书可予证明' },
    noReference: '无编号',
    noReferenceYet: '尚无编号',
    yes: '是',
    no: '否',
    entry: (label, n) => `${label}${n}`,
    fromTo: (from, to, zone) => `自${from}至${to}${zone ? `，${zone}` : ''}`,
    open: '不限',
    article: (law, article) => (/^\d+$/.test(article) ? `${law}第${article}条` : `${law}，${article}`),
    labelled: (label, text) => `${label}：${text}`,
    provisionTexts: { textOriginal: '条文', textTranslated: '译文', penaltyText: '刑罚' },
    row: (n) => `第${n}项`,
    printedBelow: (title, from, to) => `${title}，全文见下文${from}至${to}部分`,
    reasons: {
      no: (label) => `${quoted(label)}的回答为“否”`,
      yes: (label) => `${quoted(label)}的回答为“是”`,
      isNot: (label, answers) => `${quoted(label)}不是${either(answers)}`,
      is: (label, answer) => `${quoted(label)}为${quoted(answer)}`,
      notChosen: (label, answers) => (answers.length > 3 ? `${quoted(label)}项下未选此类回答` : `${quoted(label)}项下未选${either(answers)}`),
      notStated: (label) => `${quoted(label)}未说明`,
      noMinor: '未列明未成年人',
    },
    number: '号',
    fromToHead: '自、至',
    signature: '签名',
    stamp: '印章',
    stampAffixed: '已盖章',
    placeAndDate: '地点和日期',
    list: (items) => items.join('、'),
    parts: (parts) => parts.join('，'),
    quoted,
  },
};
