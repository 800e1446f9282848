import type { StorybookConfig } from '@storybook/web-components-vite';
import { bundlePictureWorker } from './vite/bundle-picture-worker.ts';

/** Where the stories are, and how they are built. Nothing of it asks another host. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/pages/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), bundlePictureWorker],
    resolve: {
      ...vite.resolve,
      dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
    },
    build: { ...vite.build, chunkSizeWarningLimit: 2_000, reportCompressedSize: false },
  }),
};

export default config;
