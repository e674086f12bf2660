/** Serves the preview page alone, without the extension around it. */
import { defineConfig } from 'vite';

export default defineConfig({
  server: { port: 5174, fs: { allow: ['../../..'] } },
});
