import { openApiDocument } from '@comity/api';
import { formIds, formSchemas } from '@comity/domain';
import { startApi, type Api } from './api';

/** Judged against the normative schema elsewhere. */
const ofForms = formSchemas('#/components/schemas/');
let api: Api;

beforeAll(async () => {
  api = await startApi('openapi');
});
afterAll(() => api?.close());

describe('the OpenAPI document', () => {
  it('is as it was reviewed', () => {
    const { components = {}, ...document } = openApiDocument(api.app);
    const own = Object.entries(components.schemas ?? {}).filter(([name]) => !(name in ofForms));
    expect({ ...document, components: { ...components, schemas: Object.fromEntries(own) } }).toMatchSnapshot();
  });

  it('has the schema of every form, as its definition makes it', () => {
    const { schemas = {} } = openApiDocument(api.app).components ?? {};
    expect(formIds.filter((id) => !(`Document_${id}` in schemas))).toEqual([]);
    expect(Object.fromEntries(Object.keys(ofForms).map((name) => [name, schemas[name]]))).toEqual(ofForms);
  });

  it('is served with its pages, and every reference in it leads somewhere', async () => {
    const served = await fetch(`${api.url}/api/openapi.json`);
    const text = await served.text();
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
    const missing = [...text.matchAll(/#\/components\/schemas\/([A-Za-z0-9_]+)/g)].map(([, name]) => name!).filter((name) => !(name in components.schemas));
    expect([served.status, [...new Set(missing)]]).toEqual([200, []]);

    const page = await fetch(`${api.url}/api/docs`);
    const html = await page.text();
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining("script-src 'self'")]);
    for (const [, file] of html.matchAll(/ (?:src|href)="([^"]+)"/g)) expect([file, file!.startsWith('./docs/')]).toEqual([file, true]);
    for (const [, file] of html.matchAll(/ (?:src|href)="([^"]+)"/g)) expect([file, (await fetch(new URL(file!, `${api.url}/api/docs`))).status]).toEqual([file, 200]);
  });
});
