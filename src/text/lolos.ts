const LOLOS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or a quoted attribute of HTML or XML. */
export function lolos(teks: string): string {
  return teks.replace(/[&<>"]/g, (h) => LOLOS[h]!);
}
