/** Today where the visitor is, `YYYY-MM-DD`. */
export function hariIni(): string {
  const d = new Date();
  return new Date(d.getTime() - d.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
