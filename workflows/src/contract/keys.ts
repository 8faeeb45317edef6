import type { Wake } from './state';

/** Key of a rung: the same from the workflow and from the sweep, so that each rung fires once. */
export const rungKey = ({ clockId, dueVersion, rung }: Pick<Wake, 'clockId' | 'dueVersion' | 'rung'>): string => `rung/${clockId}/${dueVersion}/${rung}`;

/** Key of the step that records the paper made from what was approved at this version. */
export const issuedKey = (requestId: string, version: number): string => `issued/${requestId}/${version}`;
