import { kindTitle, loadTitle, moveTitle } from './titles';

const officer = (id: string | null, open: number) => ({ id, name: id ?? 'Nobody yet', open, dueIn7Days: 0, overdue: 0, query: {} });
const mover = (move: 'us' | 'them', count: number) => ({ who: move, move, count, query: {} });
const kind = (name: string, overdue: number) => ({ form: name, kind: name, open: 3, overdue, query: {} });

describe('titles of the dashboard', () => {
  it('say who holds the work', () => {
    expect(moveTitle([mover('us', 2), mover('them', 3), mover('them', 1)])).toBe('4 requests wait on others, 2 on us');
    expect(moveTitle([mover('us', 1)])).toBe('1 request waits on us, none on others');
    expect(moveTitle([mover('us', 0)])).toBe('No request waits on anybody');
  });

  it('name the kind that is late, or say that none is', () => {
    expect(kindTitle([kind('Preservation request', 1), kind('Subscriber information', 4)])).toBe('Most that is overdue: subscriber information, 4');
    expect(kindTitle([kind('Preservation request', 0)])).toBe('No kind of request is overdue');
  });

  it('give the range of the load and what nobody owns', () => {
    expect(loadTitle([officer('a', 2), officer('b', 7)])).toBe('Open load ranges from 2 to 7 requests');
    expect(loadTitle([officer('a', 1), officer(null, 2)])).toBe('One officer carries 1 request; 2 requests have no owner');
    expect(loadTitle([officer(null, 1)])).toBe('Nobody owns a request; 1 request has no owner');
  });
});
