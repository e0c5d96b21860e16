/**
 * The search boxes of every page. Without this script they are plain forms; suggestions travel when a box is entered.
 * `/` leads to the box from anywhere on the page.
 */
const kotak = [...document.querySelectorAll<HTMLInputElement>('form[role="search"] input[name="q"]')];
for (const k of kotak) {
  const pasang = async (semula: string) => (await import('./saran-nama.ts')).pasangSaran(k, semula);
  // Not fetched, it may be tried again by entering once more.
  const masuk = () => void pasang(k.value).catch(() => k.addEventListener('focus', masuk, { once: true }));
  if (document.activeElement === k) masuk();
  else k.addEventListener('focus', masuk, { once: true });
}

addEventListener('keydown', (e) => {
  const diMedan = (e.target as HTMLElement).closest?.('input, textarea, select, [contenteditable]');
  if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || diMedan) return;
  const tampak = kotak.find((k) => k.offsetParent !== null);
  if (!tampak) return;
  e.preventDefault();
  tampak.focus();
  tampak.select();
});
