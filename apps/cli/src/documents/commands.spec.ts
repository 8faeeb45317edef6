import { Command } from 'commander';
import { addDocuments } from './commands';

it('the help of render names the languages that the forms have words in, and what each copy holds', () => {
  const program = new Command();
  addDocuments(program);
  const render = program.commands[0]!.commands.find((each) => each.name() === 'render')!;
  let out = '';
  render.configureOutput({ writeOut: (text) => (out += text) }).outputHelp();
  expect(/translated also in: (.*)\./.exec(out)?.[1]?.split(', ')).toEqual(expect.arrayContaining(['ar', 'de', 'fr', 'pt', 'zh']));
  expect(out.replace(/\s+/g, ' ')).toContain('authority: prints what full prints');
});
