import type { Plugin } from 'vite';

const ADDRESS = "new URL('./picture-worker.js', import.meta.url)";

/**
 * Gives the source's worker to Vite: the source names the file that TypeScript makes of it, which is not
 * there where Vite reads the source itself.
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
