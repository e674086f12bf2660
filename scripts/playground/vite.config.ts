/** Serves the playground alone, without the extension around it. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [preact()],
  server: { port: 5175, fs: { allow: ['../..'] } },
});
