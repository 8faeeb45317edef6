import { Reference, type Dictionary, type PdfValue } from '../../reading/pdf-syntax';
import { type Copier, nameOf } from './copier';
import { boxOf, type Box } from './page-box';

/** Hidden and NoView (ISO 32000-1, table 165). */
const UNSEEN = 2 | 32;

export interface Drawn {
  readonly name: string;
  readonly form: Reference;
  /** Operators that draw it. */
  readonly operators: string;
}

/** What stands on a page besides its content (stamps, filled fields, signatures) as it looks, without anything to click. */
export function drawnAnnotations(copier: Copier, page: Dictionary): readonly Drawn[] {
  return copier.from.list(page.get('Annots')).flatMap((at, n) => {
    const annotation = copier.from.dictionary(at);
    const flags = annotation.get('F');
    if (['Link', 'Popup'].includes(nameOf(annotation.get('Subtype'))) || (typeof flags === 'number' && flags & UNSEEN)) return [];
    const look = lookOf(copier, annotation);
    const rectangle = boxOf(copier.from.list(annotation.get('Rect')));
    if (!look || !rectangle) return [];
    const form = copier.copy(look);
    const operators = form instanceof Reference ? placed(copier, look, rectangle) : null;
    return operators === null || !(form instanceof Reference) ? [] : [{ name: `ComityNote${n}`, form, operators: `q ${operators} cm /ComityNote${n} Do Q\n` }];
  });
}

/** The normal appearance; of several the one in force. */
function lookOf({ from }: Copier, annotation: Dictionary): Reference | null {
  const normal = from.dictionary(annotation.get('AP')).get('N');
  const states = from.resolve(normal);
  const found: PdfValue | undefined = normal instanceof Reference && from.object(normal.id)?.raw ? normal : states instanceof Map ? (states as Dictionary).get(nameOf(annotation.get('AS'))) : undefined;
  return found instanceof Reference && from.object(found.id)?.raw ? found : null;
}

/** ISO 32000-1, 12.5.5, algorithm 8.1: the turned box of the appearance is fitted into the rectangle. */
function placed({ from }: Copier, look: Reference, [left, bottom, right, top]: Box): string | null {
  const form = from.dictionary(look);
  const box = boxOf(from.list(form.get('BBox')));
  if (!box) return null;
  const matrix = from.list(form.get('Matrix')).filter((n): n is number => typeof n === 'number');
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix.length === 6 ? matrix : [];
  const corners = [[box[0], box[1]], [box[2], box[1]], [box[0], box[3]], [box[2], box[3]]].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x0, y0, width, height] = [Math.min(...xs), Math.min(...ys), Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  if (width === 0 || height === 0) return null;
  const [sx, sy] = [(right - left) / width, (top - bottom) / height];
  return [sx, 0, 0, sy, left - x0 * sx, bottom - y0 * sy].map(numeral).join(' ');
}

export const numeral = (n: number): string => (Number.isInteger(n) ? String(n) : n.toFixed(5).replace(/0+$/, '').replace(/\.$/, ''));
