// The network first; what the page laid aside where there is none. Answers for /check/ alone.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  event.respondWith(fetch(event.request).catch(async () => (await kept(event.request)) ?? Response.error()));
});

function kept(request) {
  return caches.match(request, { ignoreSearch: true, ignoreVary: true });
}
