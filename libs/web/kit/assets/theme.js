// Applies the person's theme before the first paint. A file of its own, because the content security policy forbids inline scripts.
(function () {
  try {
    var theme = localStorage.getItem('trivium.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme);
  } catch {
    // Storage can be forbidden; the system's own theme applies then.
  }
})();
