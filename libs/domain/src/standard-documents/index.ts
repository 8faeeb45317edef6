export * from './offered';
export { localInstant } from '../forms/prefill/blocks';
export * from '../forms/prefill/known-facts';
export { prefilled, withFields } from '../forms/prefill/prefilled';
