/** Asks a language server, as an editor would: over stdio, one message at a time. */
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const AKAR = fileURLToPath(new URL('../../', import.meta.url));

interface Pesan {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** Completions at a place of a Markdown file, by the server of Astro's extension. @param proyek the folder that is opened */
export async function saranAstro(
  proyek: string,
  berkas: string,
  teks: string,
  baris: number,
  kolom: number,
): Promise<{ label: string; documentation?: unknown }[]> {
  const server = spawn(process.execPath, ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio'], { cwd: AKAR });
  const tunggu = new Map<number, (hasil: unknown) => void>();
  let sisa = Buffer.alloc(0);
  const kirim = (pesan: Pesan) => {
    const isi = JSON.stringify({ jsonrpc: '2.0', ...pesan });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(isi)}\r\n\r\n${isi}`);
  };
  server.stdout.on('data', (potongan: Buffer) => {
    sisa = Buffer.concat([sisa, potongan]);
    for (;;) {
      const kepala = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(sisa.toString('latin1'));
      if (!kepala || sisa.length < kepala[0].length + Number(kepala[1])) return;
      const akhir = kepala[0].length + Number(kepala[1]);
      const pesan = JSON.parse(sisa.subarray(kepala[0].length, akhir).toString('utf8')) as Pesan;
      sisa = sisa.subarray(akhir);
      // The server asks for settings and registrations; an editor that has none answers with nothing.
      if (pesan.method !== undefined && pesan.id !== undefined)
        kirim({ id: pesan.id, result: pesan.method === 'workspace/configuration' ? [{}] : null });
      else if (pesan.id !== undefined) tunggu.get(pesan.id)?.(pesan.result);
    }
  });
  let nomor = 0;
  const tanya = (method: string, params: unknown) =>
    new Promise<unknown>((selesai) => {
      tunggu.set(++nomor, selesai);
      kirim({ id: nomor, method, params });
    });
  try {
    const uri = pathToFileURL(berkas).href;
    await tanya('initialize', {
      processId: null,
      rootUri: pathToFileURL(proyek).href,
      workspaceFolders: [{ uri: pathToFileURL(proyek).href, name: 'uji' }],
      capabilities: {},
      initializationOptions: { typescript: { tsdk: `${AKAR}node_modules/typescript/lib` }, contentIntellisense: true },
    });
    kirim({ method: 'initialized', params: {} });
    kirim({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text: teks } } });
    const hasil = (await tanya('textDocument/completion', { textDocument: { uri }, position: { line: baris, character: kolom } })) as {
      items?: { label: string }[];
    } | null;
    return hasil?.items ?? [];
  } finally {
    server.kill();
  }
}
