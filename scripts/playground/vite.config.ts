/** Serves the playground alone, without the extension around it. */
import { defineConfig } from 'vite';

export default defineConfig({
  server: { port: 5175, fs: { allow: ['../..'] } },
});
