export { migrations } from './list';
export { APP_ROLE, migrate, NewerDatabase } from './migrate';
