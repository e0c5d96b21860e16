/** The editor's configuration follows the schemas, and what it saves is what the other doors write. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Repositori } from '../../src/domain/repositori.ts';
import { JENIS, jenisBerkas, type JenisBerkas } from '../../src/domain/schema/index.ts';
import { skemaMedan, type SkemaMedan } from '../../src/domain/skema-medan.ts';
import { belah } from '../../src/format/front-matter.ts';
import { uraiJson } from '../../src/format/json.ts';
import { keHtml } from '../../src/format/markdown.ts';
import { rapikanBerkas } from '../../src/format/rapi/berkas.ts';
import { uraiYaml } from '../../src/format/yaml.ts';
import { belahBagian, kunciBagian, satukanBagian } from '../../src/format/kelola/bagian.ts';
import {
  bacaSunting,
  JENIS_FOLDER,
  JENIS_TUNGGAL,
  lengkapiSunting,
  tulisSunting,
  type JenisKelola,
} from '../../src/format/kelola/berkas.ts';
import { kebijakanPenyunting } from '../../src/format/kelola/halaman.ts';
import { jenisKoleksi, konfigDaerah, namaKoleksi } from '../../src/format/kelola/konfig.ts';
import { latarKelola } from '../../src/format/kelola/latar.ts';
import type { MedanKelola, Pilihan } from '../../src/format/kelola/medan.ts';
import { DI_LUAR_KELOLA, konfigUmum, medanJenis, SEMBUNYI } from '../../src/format/kelola/susunan.ts';
import { paketPenyunting } from '../../src/reader/penyunting.ts';
import { folderSementara, tulisBerkas } from '../bantu/folder-sementara.ts';
import { isiLengkap } from '../bantu/isi-lengkap.ts';
import { kosakataUji } from '../bantu/kosakata-uji.ts';

const SEMUA: readonly JenisKelola[] = [...JENIS_FOLDER, ...JENIS_TUNGGAL];

/** Every named place of a schema: its path, whether it is required, its schema. */
function medanSkema(s: SkemaMedan, awal = ''): [jalan: string, wajib: boolean, s: SkemaMedan][] {
  const nilai = s.additionalProperties;
  const anak = s.properties ?? (typeof nilai === 'object' ? Object.fromEntries((s.propertyNames?.enum ?? []).map((k) => [k, nilai])) : {});
  return Object.entries(anak).flatMap(([k, a]) => {
    const jalan = awal ? `${awal}.${k}` : k;
    return [[jalan, s.required?.includes(k) === true, a], ...medanSkema(a.type === 'array' ? (a.items ?? {}) : a, jalan)];
  });
}

function medanKonfig(medan: readonly MedanKelola[], awal = ''): [jalan: string, m: MedanKelola][] {
  return medan.flatMap((m) => {
    const jalan = awal ? `${awal}.${m.name}` : m.name;
    return [[jalan, m], ...medanKonfig(m.fields ?? [], jalan)];
  });
}

describe('the configuration follows the schema', () => {
  for (const jenis of SEMUA) {
    const luar = Object.keys(DI_LUAR_KELOLA[jenis] ?? {});
    const sembunyi = SEMBUNYI[jenis] ?? [];
    const tertutup = (jalan: string, akar: readonly string[]) => akar.some((l) => jalan === l || jalan.startsWith(`${l}.`));
    const skema = medanSkema(skemaMedan(jenis));
    const konfig = new Map(medanKonfig(medanJenis(jenis)));

    test(`${jenis}: every field is in the editor, or left out for a reason`, () => {
      const harap = skema.map(([jalan]) => jalan).filter((j) => !tertutup(j, luar));
      const ada = [...konfig.keys()].filter((j) => !j.startsWith('##'));
      assert.deepEqual(ada.sort(), harap.sort());
      for (const l of [...luar, ...sembunyi])
        assert.ok(
          skema.some(([j]) => j === l),
          `${jenis}.${l} is no field`,
        );
      for (const [l, sebab] of Object.entries(DI_LUAR_KELOLA[jenis] ?? {})) assert.ok(sebab.length > 20, l);
    });

    test(`${jenis}: required, choices and bounds are those of the schema`, () => {
      for (const [jalan, wajib, s] of skema) {
        const m = konfig.get(jalan);
        if (!m) continue;
        if (sembunyi.includes(jalan)) {
          assert.equal(m.widget, 'hidden', jalan);
          continue;
        }
        assert.equal(m.required, wajib, jalan);
        const satu = s.type === 'array' ? (s.items ?? {}) : s;
        const isi = m.field ?? m;
        if (satu.kosakata) assert.equal(isi.options, `#${satu.kosakata}`, jalan);
        if (satu.enum)
          assert.deepEqual(
            (isi.options as Pilihan[]).map((p) => p.value),
            satu.enum,
            jalan,
          );
        if (satu.type === 'boolean')
          assert.deepEqual(
            (isi.options as Pilihan[]).map((p) => p.value),
            ['ya', 'tidak'],
            jalan,
          );
        if (satu.type === 'string' && satu.maxLength && isi.pattern && !satu.pattern) {
          assert.match('x'.repeat(satu.maxLength), new RegExp(isi.pattern[0]), jalan);
          assert.doesNotMatch('x'.repeat(satu.maxLength + 1), new RegExp(isi.pattern[0]), jalan);
        }
        if (satu.pattern && isi.widget === 'string') assert.equal(isi.pattern?.[0], satu.pattern, jalan);
        if (s.type === 'array' && s.maxItems !== undefined) assert.equal(m.max, s.maxItems, jalan);
        if (isi.widget === 'number') assert.equal(isi.value_type, satu.type === 'integer' ? 'int' : 'float', jalan);
      }
    });

    test(`${jenis}: sections and their order`, () => {
      const b = (JENIS[jenis] as JenisBerkas).bagian;
      const bagian = medanJenis(jenis).filter((m) => m.name.startsWith('##'));
      assert.deepEqual(
        bagian.map((m) => [m.name, m.required]),
        (b?.dikenal ?? []).map((j) => [kunciBagian(j), b!.wajib.includes(j)]),
      );
    });
  }

  const kosakata = new Map(
    Object.entries(kosakataUji()).flatMap(([jalur, v]): [string, Pilihan[]][] =>
      'nilai' in v
        ? [[/([^/]+)\.json$/.exec(jalur)![1]!, (v.nilai as { id: string; label: string }[]).map((n) => ({ label: n.label, value: n.id }))]]
        : [],
    ),
  );
  const satu: Pilihan[] = [{ label: 'Satu', value: 'satu' }];
  const daerah = { kode: '98.01', nama: 'Kabupaten Padi', folder: '98.01-kabupaten-padi', opd: satu, ada: [...JENIS_TUNGGAL] };
  const latar = { name: 'proxy', branch: 'main' } as const;
  type Koleksi = { name: string; fields?: MedanKelola[]; files?: { fields: MedanKelola[] }[]; publish: boolean; delete: boolean };
  const koleksi = (inovasi: readonly Pilihan[]) => {
    const umum = konfigUmum(kosakata, { kompetisi: satu, edisi: satu, kode: satu, inovasi });
    return (konfigDaerah(umum, daerah, latar, '/', '/ikon.svg') as { collections: Koleksi[] }).collections;
  };
  const medanKoleksi = (k: Koleksi) => medanKonfig(k.fields ?? k.files![0]!.fields);

  test('lists are written out, vocabularies whole', () => {
    const semua = koleksi(satu);
    assert.deepEqual(
      semua.map((k) => jenisKoleksi(k.name)),
      SEMUA,
    );
    for (const k of semua) {
      for (const [jalan, m] of medanKoleksi(k)) {
        const pilihan = (m.field ?? m).options;
        assert.notEqual(typeof pilihan, 'string', `${k.name} ${jalan}`);
        if (m.widget === 'select') assert.ok((pilihan as Pilihan[]).length > 0, `${k.name} ${jalan}`);
      }
    }
    const tema = medanKoleksi(semua[0]!).find(([j]) => j === 'tema')![1];
    assert.deepEqual(tema.options, kosakata.get('tema'));
    assert.deepEqual(medanKoleksi(semua[0]!).find(([j]) => j === 'opd')![1].options, satu);
  });

  test('a list that is too long is typed instead', () => {
    const banyak = Array.from({ length: 3001 }, (_, i) => ({ label: `${i}`, value: `98.01-kabupaten-padi/i${i}` }));
    const m = medanKoleksi(koleksi(banyak)[1]!).find(([j]) => j === 'inovasi')![1];
    assert.equal(m.widget, 'string');
    assert.equal(m.options, undefined);
  });

  test('nothing is merged or deleted past the reviewers, and branches of regions never meet', () => {
    for (const k of koleksi(satu)) assert.deepEqual([k.publish, k.delete], [false, false], k.name);
    assert.notEqual(namaKoleksi('inovasi', '98.01'), namaKoleksi('inovasi', '98.02'));
    assert.equal(jenisKoleksi(namaKoleksi('replikasi', '98')), 'replikasi');
    assert.equal(jenisKoleksi('lain-98.01'), undefined);
  });
});

const nilai = (jalur: string, teks: string): unknown => (jalur.endsWith('.json') ? uraiJson(teks).nilai : uraiYaml(belah(teks).yaml).nilai);

describe('files', () => {
  const berkas = Object.entries(isiLengkap()).flatMap(([jalur, teks]) => {
    const jenis = jenisBerkas(jalur)?.jenis as JenisKelola | undefined;
    return jenis && SEMUA.includes(jenis) ? [{ jenis, jalur, teks }] : [];
  });

  test('opened and saved untouched, a record is what tidying makes of it', () => {
    assert.deepEqual([...new Set(berkas.map((b) => b.jenis))].sort(), [...SEMUA].sort());
    for (const { jenis, jalur, teks } of berkas) {
      const tersimpan = tulisSunting(jenis, bacaSunting(jenis, teks));
      assert.deepEqual(nilai(jalur, tersimpan), nilai(jalur, teks), jalur);
      assert.equal(tersimpan, rapikanBerkas(jalur, teks).teks, jalur);
      if (jalur.endsWith('.md')) assert.equal(keHtml(belah(tersimpan).badan), keHtml(belah(teks).badan), jalur);
    }
  });

  test('widgets see yes and no as words, and a group that may be missing as a list', () => {
    const isi = bacaSunting(
      'inovasi',
      `---\nnama: Lumbung\ntipis: false\nwaktu:\n  bulanHinggaUjiCoba: 3\n  sumber: [a]\n---\n\n## Cara kerja\n\nBegini.\n`,
    );
    assert.equal(isi['tipis'], 'tidak');
    assert.deepEqual(isi['waktu'], [{ bulanHinggaUjiCoba: 3, sumber: ['a'] }]);
    assert.equal(isi['## Cara kerja'], 'Begini.');
  });

  test('what was touched and emptied again is not written', () => {
    const isi = {
      nama: '  Lumbung \n Pupuk ',
      kepanjangan: '',
      opd: [],
      bentuk: null,
      waktu: [{}],
      hak: [],
      hasil: [{ indikator: '', nilai: '', sumber: [] }],
      sasaran: ['', 'petani'],
      tipis: '',
      untuk: undefined,
      namaBerkas: 'lumbung',
      '## Masalah': ' \n',
      '## Cara kerja': '\n\nBegini.  \n',
    };
    assert.equal(tulisSunting('inovasi', isi), `---\nnama: Lumbung Pupuk\nsasaran: [petani]\n---\n\n## Cara kerja\n\nBegini.\n`);
  });

  test('a number that is zero and a no are answers', () => {
    const isi = { waktu: [{ bulanHinggaUjiCoba: 0 }], tipis: 'tidak' };
    assert.deepEqual(nilai('x.md', tulisSunting('inovasi', isi)), { waktu: { bulanHinggaUjiCoba: 0 }, tipis: false });
  });

  test('sections: order, unknown ones and what stands above them survive', () => {
    const badan = 'Di atas.\n\n## Lain\n\nx\n\n## Hasil\n\ny\n\n## Masalah\n\nz\n\n## Hasil\n\nlagi\n';
    assert.equal(
      satukanBagian(['Masalah', 'Hasil'], belahBagian(badan)),
      '\nDi atas.\n\n## Masalah\n\nz\n\n## Hasil\n\ny\n\nlagi\n\n## Lain\n\nx\n',
    );
    const teks = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '[^x]', '- b', '1. c', '> d', '```', '# e') });
    fc.assert(
      fc.property(teks, teks, (a, b) => {
        // A section may not hold a fence without its end or a heading of its own: the checker says so, and what stands there stays.
        fc.pre(!/```|# e/.test(a + b));
        const isi = Object.fromEntries(Object.entries({ '## Masalah': a.trim(), '## Hasil': b.trim() }).filter(([, v]) => v !== ''));
        assert.deepEqual(belahBagian(satukanBagian(['Masalah', 'Hasil'], isi)), isi);
      }),
    );
  });

  test('days and the name of a new file', () => {
    const hari = '2026-11-23';
    assert.deepEqual(lengkapiSunting('inovasi', { nama: 'Lumbung Pupuk: Desa!' }, true, hari), {
      ditambahkan: hari,
      diperbarui: undefined,
      namaBerkas: 'lumbung-pupuk-desa',
    });
    assert.deepEqual(lengkapiSunting('replikasi', { inovasi: '98.02-kota-b/silat' }, true, hari)['namaBerkas'], 'silat');
    assert.equal(String(lengkapiSunting('kebutuhan', { judul: 'kata '.repeat(40) }, true, hari)['namaBerkas']).length <= 60, true);
    assert.deepEqual(lengkapiSunting('inovasi', { ditambahkan: '2026-01-01' }, false, hari), { diperbarui: hari });
    assert.deepEqual(lengkapiSunting('inovasi', { ditambahkan: hari }, false, hari), {});
    assert.deepEqual(lengkapiSunting('kontak', {}, false, hari), {});
  });
});

test('the package is found with its version, or not at all', (t) => {
  const akar = folderSementara(t);
  assert.equal(paketPenyunting(akar), undefined);
  const dist = 'scripts/kelola/node_modules/decap-cms/dist';
  tulisBerkas(akar, 'scripts/kelola/node_modules/decap-cms/package.json', '{"version":"9.8.7"}');
  assert.equal(paketPenyunting(akar), undefined, 'without its bundle there is no editor');
  tulisBerkas(akar, `${dist}/decap-cms.js`, 'a();\n//# sourceMappingURL=decap-cms.js.map');
  tulisBerkas(akar, `${dist}/decap-cms.js.LICENSE.txt`, 'MIT');
  const p = paketPenyunting(akar)!;
  assert.deepEqual([p.bundel.nama, p.bundel.isi()], ['decap-cms-9.8.7.js', 'a();\n']);
  assert.deepEqual([p.lisensi.nama, p.lisensi.isi()], ['decap-cms.js.LICENSE.txt', 'MIT']);
});

describe('git hosts', () => {
  const repo = (jenis: Repositori['jenis'], url: string, kelola?: Repositori['kelola']): Repositori => ({
    jenis,
    url,
    cabang: 'main',
    ...(kelola && { kelola }),
  });
  const latar = (r: Repositori | undefined) => latarKelola(r);

  test('what is missing is named', () => {
    assert.deepEqual(latar(undefined), { kurang: 'repositori' });
    assert.deepEqual(latar(repo('github', 'https://github.com/a/b')), { kurang: 'masuk' });
    assert.deepEqual(latar(repo('gitlab', 'https://gitlab.com/a/b', { pembantuMasuk: 'https://x.example' })), { kurang: 'masuk' });
    assert.deepEqual(latar(repo('gitea', 'https://git.example/a/b', { idAplikasi: 'x' })), { kurang: 'penyedia' });
    assert.deepEqual(latar(repo('lainnya', 'https://git.example/a/b', { idAplikasi: 'x' })), { kurang: 'penyedia' });
  });

  test('GitHub signs in through its helper', () => {
    const r = repo('github', 'https://github.com/org/isi.git/', { pembantuMasuk: 'https://masuk.example/api/auth' });
    assert.deepEqual(latar(r), {
      latar: {
        name: 'github',
        repo: 'org/isi',
        branch: 'main',
        api_root: 'https://api.github.com',
        base_url: 'https://masuk.example',
        auth_endpoint: 'api/auth',
        open_authoring: true,
      },
      asal: ['https://api.github.com', 'https://avatars.githubusercontent.com'],
    });
  });

  test('GitLab and Forgejo sign in by themselves', () => {
    assert.deepEqual(latar(repo('gitlab', 'https://git.example/grup/sub/isi', { idAplikasi: 'abc' })), {
      latar: {
        name: 'gitlab',
        repo: 'grup/sub/isi',
        branch: 'main',
        auth_type: 'pkce',
        app_id: 'abc',
        base_url: 'https://git.example',
        api_root: 'https://git.example/api/v4',
      },
      asal: ['https://git.example'],
    });
    assert.deepEqual(latar(repo('forgejo', 'https://git.example/org/isi', { idAplikasi: 'abc' })), {
      latar: {
        name: 'forgejo',
        repo: 'org/isi',
        branch: 'main',
        app_id: 'abc',
        api_root: 'https://git.example/api/v1',
        open_authoring: true,
      },
      asal: ['https://git.example'],
    });
  });

  test('the page of the editor talks to this site and the git host alone', () => {
    const aturan = kebijakanPenyunting(['https://api.github.com']);
    assert.match(aturan, /connect-src 'self' blob: data: https:\/\/api\.github\.com(?:;|$)/);
    assert.match(aturan, /default-src 'none'/);
    assert.doesNotMatch(aturan, /\*/);
  });
});
