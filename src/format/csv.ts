/** CSV after RFC 4180, safe to open in a spreadsheet. */

/** Values that a spreadsheet would run as a formula get a leading apostrophe (OWASP, CSV injection). */
function amankan(s: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(s) && !/^-?\d+(\.\d+)?$/.test(s) ? `'${s}` : s;
}

export function keCsv(kepala: readonly string[], baris: readonly (readonly (string | number | boolean | undefined)[])[]): string {
  const sel = (v: string | number | boolean | undefined) => {
    const s = v === undefined ? '' : typeof v === 'string' ? amankan(v) : String(v);
    return /[",\n\r]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s;
  };
  return [kepala, ...baris].map((b) => b.map(sel).join(',')).join('\r\n') + '\r\n';
}
