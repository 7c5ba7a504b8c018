/** Fetches the buttons that save a drawing when the first one comes into view: most readers never get there. */
const watch = new IntersectionObserver((places) => {
  if (!places.some(({ isIntersecting }) => isIntersecting)) return;
  watch.disconnect();
  void import('./chart-downloads.ts');
});
for (const place of document.querySelectorAll('chart-downloads')) watch.observe(place);
