/** Text to the clipboard. False when the browser refuses, so that the page can show the text instead. */
export async function salin(teks: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(teks);
    return true;
  } catch {
    return false;
  }
}
