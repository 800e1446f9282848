import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isSealElement = (tag: string) => /^(signin-seal|seal-\w+)$/.test(tag);

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isSealElement } } })],
});
