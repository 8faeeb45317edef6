import { differenceFindings, differencesOf, type ComparedText } from './compare-segments';

const paragraph = (source: string, translation: string, place = 0, at = '/values/10/facts'): ComparedText => ({ at, section: '10', label: 'Facts', place, source, translation });
const toFrench = { from: 'en', to: 'fr' };

describe('differences between a text and its translation', () => {
  it('are one advice for each text, at its place, by paragraph, with the very words', () => {
    expect(differenceFindings([
      paragraph('From 192.0.2.61.', 'Depuis 192.0.2.16.'), paragraph('On 7 December 2026 he left.', 'Il est parti.', 1), paragraph('He came back.', 'Il revint.', 2), paragraph('Twenty 20', 'Vingt', 0, '/values/10/other'),
    ], toFrench)).toEqual([
      { rule: 'TRN-09', level: 'advice', section: '10', field: '/facts', message: 'Paragraph 1: 192.0.2.61 is in the original, not in the translation; 192.0.2.16 is in the translation only. Paragraph 2: 7 December 2026 is in the original, not in the translation.' },
      { rule: 'TRN-09', level: 'advice', section: '10', field: '/other', message: '20 is in the original, not in the translation.' },
    ]);
  });

  it('are counted where there are many', () => {
    const numbers = Array.from({ length: 15 }, (_, i) => String(1000 + i));
    expect(differenceFindings([paragraph(numbers.join(' and '), 'Rien')], toFrench)[0]?.message).toMatch(/1011 and 3 more are in the original, not in the translation\.$/);
  });

  it('are none where nothing differs', () => expect(differenceFindings([paragraph('He left.', 'Il est parti.')], toFrench)).toEqual([]));

  const long = 'Unknown persons entered the network of the hospital and took away the records of all patients of the ward, which they then offered for sale.';
  it.each([
    ['fr', 'Des inconnus sont entrés dans le réseau.', true],
    ['fr', 'Des inconnus ont pénétré dans le réseau de l’hôpital et emporté les dossiers de tous les patients du service, puis les ont mis en vente.', false],
    ['zh', '不明人士侵入医院网络，取走该病区全部患者的病历，随后将其出售。', false],
    ['zh', '不明人士侵入网络。', true],
    ['ja', '何者かが病院のネットワークに侵入し、病棟の全患者の記録を持ち去り、その後それを売りに出した。', false],
    ['ko', '신원 불명의 사람들이 병원 네트워크에 침입하여 병동의 모든 환자 기록을 가져간 뒤 판매하려고 내놓았다.', false],
    ['he', 'אלמונים חדרו לרשת של בית החולים ולקחו את רשומות כל המטופלים במחלקה, ואחר כך הציעו אותן למכירה.', false],
    ['ar', 'دخل مجهولون شبكة المستشفى وأخذوا سجلات جميع مرضى القسم ثم عرضوها للبيع.', false],
  ])('a translation into %s is short by its script: %s', (to, translation, short) => {
    expect(differencesOf({ source: long, translation }, { from: 'en', to }).short).toBe(short);
    expect(differenceFindings([paragraph(long, translation)], { from: 'en', to }).map(({ rule }) => rule)).toEqual(short ? ['TRN-10'] : []);
  });

  it('are found in bounded time, whatever stands there', () => {
    for (const hostile of ['a'.repeat(20_000), 'a-'.repeat(10_000), '1 '.repeat(10_000), '1.'.repeat(10_000), '1a/'.repeat(6_000), ':a'.repeat(10_000), '7 and 8 '.repeat(2_500), 'a.'.repeat(10_000), 'ab.'.repeat(6_000), 'http://'.repeat(2_500), '٧'.repeat(20_000), '十'.repeat(20_000)]) {
      const began = performance.now();
      differencesOf({ source: hostile, translation: 'Rien' }, toFrench);
      expect(performance.now() - began).toBeLessThan(2_000);
    }
  });
});
