/** Text to the clipboard. @returns false where the browser refuses, as on pages without https */
export async function salinTeks(teks: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(teks);
    return true;
  } catch {
    return false;
  }
}
