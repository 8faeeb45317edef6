import { join } from 'node:path';

export const bundlePath = join(__dirname, '..', 'workflow-bundle.js');
