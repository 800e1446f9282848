import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { bundlePictureWorker } from './vite/bundle-picture-worker.ts';

/** The oldest supported browsers. Features that they support, such as `light-dark()`, are not rewritten. */
const BROWSERS = ['chrome125', 'firefox126', 'safari17.5'];

// MDX does not support tables by itself.
const docs = {
  name: '@storybook/addon-docs',
  options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
};

/** Where the stories are, and how they are built. Nothing makes requests to other hosts. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/{pages,documents}/*.mdx', '../stories/*.stories.ts'],
  addons: [docs, '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), bundlePictureWorker],
    resolve: {
      ...vite.resolve,
      dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
    },
    build: {
      ...vite.build,
      target: BROWSERS,
      chunkSizeWarningLimit: 2_000,
      reportCompressedSize: false,
    },
  }),
};

export default config;
