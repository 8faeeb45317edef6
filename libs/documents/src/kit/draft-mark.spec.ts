import { renderPaper } from '../render';

const draft = (lang: string, facts: string): Promise<{ readonly sha256: string }> => renderPaper({ form: 'COE_TCY_PRESERVATION_29_30', lang, values: { 10: { facts } } }, { draft: true });

describe('the mark of a draft', () => {
  it('is the same whatever was set before it', async () => {
    const { sha256 } = await draft('ar', 'الوقائع');
    await draft('en', 'مسودة مُسَوَّدَة ومسودات');
    expect((await draft('ar', 'الوقائع')).sha256).toBe(sha256);
  });
});
