import type { Plugin } from 'vite';

const ADDRESS = "new URL('./picture-worker.js', import.meta.url)";

/**
 * Gives Vite the source of the worker: our source names the compiled file, which does not exist when Vite reads the
 * source directly.
 */
export const bundlePictureWorker: Plugin = {
  name: 'bundle-picture-worker',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/worker-picture-maker.ts')) return undefined;
    if (!code.includes(ADDRESS)) this.error('The worker is no longer named as it was');
    const own = code.replace(ADDRESS, 'new URL(bundledWorker, document.baseURI)');
    return { code: `import bundledWorker from './picture-worker.ts?worker&url';${own}`, map: null };
  },
};
