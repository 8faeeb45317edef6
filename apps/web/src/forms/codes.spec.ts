import { languages } from './codes';

it('offers every language once by name', () => {
  const labels = languages().map(({ label }) => label);
  expect(labels).toEqual([...new Set(labels)]);
  expect(languages().filter(({ label }) => label === 'Akan')).toEqual([{ value: 'ak', label: 'Akan' }]);
});
