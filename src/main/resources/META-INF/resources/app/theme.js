// Runs before the page is painted: takes the theme that was chosen here before, else the one of the system.
(() => {
  const root = document.documentElement;
  let chosen = null;
  try { chosen = localStorage.getItem('assay-theme'); } catch { /* storage may be forbidden */ }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.setAttribute('data-bs-theme', chosen === 'dark' || chosen === 'light' ? chosen : dark ? 'dark' : 'light');
  root.setAttribute('data-scripts', 'on');
})();
