import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { bundlePictureWorker } from './vite/bundle-picture-worker.ts';

/** The oldest browsers that the package is for: nothing that they know, such as `light-dark()`, is rewritten. */
const BROWSERS = ['chrome125', 'firefox126', 'safari17.5'];

// MDX by itself knows no tables.
const docs = {
  name: '@storybook/addon-docs',
  options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
};

/** Where the stories are, and how they are built. Nothing of it asks another host. */
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
