import { href } from '../../text/href.ts';
import { governmentsAddress } from '../search/known-governments.ts';

const store = 'check';

/**
 * Keeps what this page needs on the device, so that it opens and reads without a network. True where that is done;
 * a browser that cannot, or a site that is not served safely, just goes on with the network.
 */
export async function keepForOffline(loaded: readonly string[]): Promise<boolean> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return false;
  try {
    await navigator.serviceWorker.register(href('/check/offline.js'));
    const own = performance.getEntriesByType('resource').map(({ name }) => name);
    const addresses = [location.pathname, href(governmentsAddress), ...own, ...loaded].map(
      (name) => new URL(name, location.href),
    );
    const same = addresses.filter(
      ({ origin, protocol }) => origin === location.origin && protocol !== 'blob:',
    );
    const cache = await caches.open(store);
    await cache.addAll([...new Set(same.map(({ href }) => href))]);
    return true;
  } catch {
    return false;
  }
}
