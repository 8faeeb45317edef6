import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where the API listens while pages are developed; the built pages are served by the API itself. */
const api = process.env['COMITY_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['comity-source', ...defaultClientConditions] },
  server: { proxy: { '/api': { target: api, changeOrigin: false } } },
  build: {
    target: 'es2023',
    // The policy of the pages allows fonts and scripts from our own files only, so nothing is inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      // Labels and stage tables are taken from the domain; its rule engine stays behind.
      treeshake: { moduleSideEffects: (id) => !/libs\/domain\/|temporal-polyfill|d3-scale/.test(id) },
    },
  },
});
