import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:3000',
  trailingSlash: 'never',
  build: { format: 'file' },
  devToolbar: { enabled: false },
});
