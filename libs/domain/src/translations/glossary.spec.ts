import { termsIn, termsLost, type GlossaryTerm } from './glossary';

const term = (from: string, to: string, rest: Partial<GlossaryTerm> = {}): GlossaryTerm => ({ term: from, rendering: to, termAlso: [], renderingAlso: [], ...rest });
const found = (text: string, ...terms: GlossaryTerm[]): readonly string[] => termsIn(text, terms).map(({ from, to }) => text.slice(from, to));

describe('terms of a glossary', () => {
  it('are found whole, in any case and with their endings', () => {
    expect(found('The Requested Authorities were asked.', term('requested authority', ''))).toEqual(['Requested Authorities']);
    expect(found('The Requested Authority was asked; subscribers were not.', term('requested authority', ''), term('subscriber', ''))).toEqual(['Requested Authority', 'subscribers']);
    expect(found('The date of the data', term('data', ''))).toEqual(['data']);
    expect(found('He was not unwarranted', term('warrant', ''))).toEqual([]);
  });

  it('are found by the other ways in which they are written', () => {
    expect(found('The data were preserved.', term('preservation', '', { termAlso: ['preserve'] }))).toEqual(['preserved']);
  });

  it('are the longer of two that overlap', () => {
    expect(found('a provisional arrest', term('arrest', ''), term('provisional arrest', ''))).toEqual(['provisional arrest']);
  });

  it.each([
    ['requested State', 'запрашиваемое государство', 'Органы запрашиваемого государства сообщили.'],
    ['requested State', 'État requis', 'Les autorités de l’État requis'],
    ['preservation', 'حفظ', 'نطلب الحفظ العاجل للبيانات'],
    ['subscriber', '订户', '请提供订户资料'],
    ['offence', 'Straftat', 'wegen zweier Straftaten'],
    ['person sought', 'personne réclamée', 'La personne réclamée est née'],
  ])('%s is said as “%s” in “%s”', (from, to, translation) => {
    expect(termsLost(`About the ${from}.`, translation, [term(from, to)])).toEqual([]);
  });

  it('are named where the translation says them otherwise, once', () => {
    const subscriber = term('subscriber', 'abonné');
    expect(termsLost('The subscriber, and again the subscriber.', 'L’utilisateur', [subscriber, term('victim', 'victime')])).toEqual([subscriber]);
    expect(termsLost('The subscriber', 'L’usager', [{ ...subscriber, renderingAlso: ['usager'] }])).toEqual([]);
  });

  it('take signs of a pattern as they are', () => {
    expect(found('a (b) c', term('(b', ''), term('.*', ''))).toEqual(['b']);
  });
});
