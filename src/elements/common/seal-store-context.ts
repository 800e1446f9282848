import { createContext } from '@lit/context';
import type { SealStore } from '../../store/seal-store.js';

/**
 * The context key with which a page provides one `SealStore` to all elements below a provider.
 * It is a string, so that two copies of this package on a page share the context.
 */
export const sealStoreContext = createContext<SealStore>('signin-seal-store');
