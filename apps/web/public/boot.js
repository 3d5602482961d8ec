// Before the first paint: language and comfort settings that the person chose here earlier.
(function () {
  try {
    var root = document.documentElement;
    var language = localStorage.getItem('entente.language');
    if (language === 'fr' || language === 'en') root.lang = language;
    var comfort = JSON.parse(localStorage.getItem('entente.comfort') || '{}');
    ['theme', 'contrast', 'text', 'motion'].forEach(function (name) {
      if (typeof comfort[name] === 'string' && comfort[name] !== 'auto') root.dataset[name] = comfort[name];
    });
  } catch {
    // Storage refused by the browser: the system's settings hold.
  }
})();
