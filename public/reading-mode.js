// Before the page is drawn: the way of reading that this device remembers.
try {
  const mode = localStorage.getItem('reading-mode');
  if (mode !== null) document.documentElement.dataset.mode = mode;
} catch {
  // A browser that keeps nothing reads as everybody does.
}
