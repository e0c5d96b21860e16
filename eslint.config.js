/** Import arrows between the rooms of src/ are held by a test, not here. */
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.dist-*/', '.astro/', '.uji/', 'content/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-implicit-coercion': ['error', { boolean: false }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-useless-return': 'error',
      'no-await-in-loop': 'off',
      'no-restricted-syntax': [
        'error',
        // Erasable syntax alone: Node runs these files without a compiler.
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'TSParameterProperty', message: 'Write the field out.' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      // Maps and regular expressions here are read where a check just before proves the value.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Raw HTML in a page must be a decision. The files left out print what our own code made: prose of our Markdown
    // renderer (which drops HTML), the QR picture, the cloths (made from a kode alone), charts, tables and official papers (which escape every text),
    // and escaped JSON-LD.
    files: ['src/**/*.astro'],
    ignores: [
      'src/components/Bagan.astro',
      'src/components/HasilInovasi.astro',
      'src/components/IsiBandingInovasi.astro',
      'src/components/IsiInovasi.astro',
      'src/components/IsiKebutuhan.astro',
      'src/components/IsiRencana.astro',
      'src/components/IsiReplikasi.astro',
      'src/components/IsiSurat.astro',
      'src/components/BelumDiketahui.astro',
      'src/components/Kawung.astro',
      'src/components/LembarKematangan.astro',
      'src/components/PilihBanding.astro',
      'src/components/PetaLokasi.astro',
      'src/layouts/Halaman.astro',
    ],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/integrations/**'],
    rules: { 'no-console': 'error' },
  },
);
