// Runs before the first paint, so that no page flashes in the other theme. The reader's own choice comes first, then
// the system's. The controls' library keeps a setting of its own: it is given the same.
(() => {
  const controls = 'fluentui-blazor:theme-settings';
  const system = matchMedia('(prefers-color-scheme: dark)');

  const show = (theme) => {
    document.documentElement.dataset.theme = theme;
    document.body.dataset.theme = theme;
  };

  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') {
    localStorage.setItem(controls, JSON.stringify({ mode: chosen }));
    show(chosen);
  } else {
    localStorage.removeItem(controls);
    show(system.matches ? 'dark' : 'light');
    system.addEventListener('change', () => {
      if (!localStorage.getItem('theme')) {
        show(system.matches ? 'dark' : 'light');
      }
    });
  }
})();
