/** A link to something that is folded away opens it; not every browser does so by itself. */
function buka(): void {
  const tujuan = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let tertutup = tujuan?.closest('details:not([open])');
  if (!tertutup) return;
  for (; tertutup; tertutup = tertutup.parentElement?.closest('details:not([open])')) tertutup.setAttribute('open', '');
  tujuan!.scrollIntoView({ behavior: 'instant' });
}

addEventListener('hashchange', buka);
buka();
