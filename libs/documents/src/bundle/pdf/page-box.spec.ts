import { atFoot, boxOf, common, turnOf, withStrip, type Box, type Matrix, type Turn } from './page-box';

const page: Box = [10, 20, 210, 320];
const put = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];

describe('the foot of a page that is shown turned', () => {
  it.each<[Turn, readonly [number, number], readonly [number, number]]>([
    [0, [60, 24], [160, 24]],
    [90, [206, 120], [206, 220]],
    [180, [160, 316], [60, 316]],
    [270, [14, 220], [14, 120]],
  ])('%d degrees', (turn, start, end) => {
    const matrix = atFoot(page, turn, 1, 100, 4);
    expect(put(matrix, 0, 0)).toEqual(start);
    expect(put(matrix, 100, 0)).toEqual(end);
  });

  it('what is wider than the page is shrunk', () => expect(atFoot(page, 0, 1, 400, 0)).toEqual([0.5, 0, 0, 0.5, 10, 20]));
  it('gets its strip on the side that is shown below', () => {
    expect(([0, 90, 180, 270] as const).map((turn) => withStrip(page, turn, 5))).toEqual([[10, 15, 210, 320], [10, 20, 215, 320], [10, 20, 210, 325], [5, 20, 210, 320]]);
  });
});

describe('boxes of strange files', () => {
  it('corners may be exchanged; what is no area is none', () => {
    expect(boxOf([210, 320, 10, 20])).toEqual(page);
    expect([boxOf([0, 0, 0, 5]), boxOf([1, 2, 3]), boxOf([0, 0, NaN, 9])]).toEqual([null, null, null]);
  });
  it('what is cut off is not shown; a cut beside the page counts as none', () => {
    expect(common([0, 0, 100, 100], page)).toEqual([10, 20, 100, 100]);
    expect(common([500, 500, 600, 600], page)).toEqual(page);
  });
  it('turns are quarters', () => expect([turnOf(-90), turnOf(450), turnOf('x')]).toEqual([270, 90, 0]));
});
