/** What a page may load and run besides the text, pictures and scripts of the site itself. */
export type PolicyNeed = 'own-worker';

/**
 * The content policy of a page: nothing, except files of the site's own. It stands in the page, so that it holds on any
 * host; the files in `docs/hosting` and `public/_headers` send the same as a header, where a host lets us.
 */
export function contentPolicy(needs: readonly PolicyNeed[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // `data:` and `blob:` are pictures that a script of ours drew, to be saved as files.
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    // A worker that the page starts from its own text is bound by this policy; one from a file would have its own.
    `worker-src 'self'${needs.includes('own-worker') ? ' blob:' : ''}`,
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
