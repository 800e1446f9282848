import { createContext } from '@lit/context';
import type { SealStore } from '../../store/seal-store.js';

/**
 * The key under which a page provides one `SealStore` to all the elements below a provider.
 * A string, so that two copies of this package on a page mean the same context.
 */
export const sealStoreContext = createContext<SealStore>('signin-seal-store');
