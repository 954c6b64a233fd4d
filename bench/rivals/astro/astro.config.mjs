import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'http://localhost:3000', build: { format: 'file' } });
