import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// The pages, built into the folder that the server embeds. File names carry no hash that depends on the machine.
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export default defineConfig({
  root: at('src'),
  base: '/pages/',
  resolve: {
    alias: { 'foyer-client': at('../clients/typescript/src/index.ts'), operations: at('../docs/operations') },
    dedupe: ['graphql', 'graphql-ws'],
  },
  build: {
    outDir: at('../internal/web/pages'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 3000,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { board: at('src/board.html'), reports: at('src/reports.html'), explorer: at('src/explorer.html') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'explorer/[name].js', assetFileNames: '[name][extname]' },
    },
  },
});
