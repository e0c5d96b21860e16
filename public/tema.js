/* Runs in <head>, before anything is painted: sets the colours that the visitor chose, and serves the choice in the foot of the page. */
(function () {
  const akar = document.documentElement;
  const KUNCI = 'lumbung-tema';
  const baca = function () {
    try {
      return localStorage.getItem(KUNCI) || '';
    } catch (e) {
      return '';
    }
  };
  const pakai = function (tema) {
    if (tema) akar.dataset.tema = tema;
    else delete akar.dataset.tema;
    document.querySelectorAll('meta[data-tema]').forEach(function (m) {
      const wajar = '(prefers-color-scheme: ' + (m.dataset.tema === 'gelap' ? 'dark' : 'light') + ')';
      m.media = tema ? (m.dataset.tema === tema ? 'all' : 'not all') : wajar;
    });
  };
  pakai(baca());
  document.addEventListener('DOMContentLoaded', function () {
    const pilihan = document.querySelector('[data-pilih-tema]');
    pilihan.hidden = false;
    pilihan.querySelectorAll('input').forEach(function (i) {
      i.checked = i.value === baca();
    });
    pilihan.addEventListener('change', function (e) {
      try {
        localStorage.setItem(KUNCI, e.target.value);
      } catch (galat) {
        /* Private windows may refuse; the choice then lasts as long as the page. */
      }
      pakai(e.target.value);
    });
  });
})();
