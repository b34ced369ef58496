import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'src/web/', '**/*.mjs', '*.config.js', 'bench/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Settings are read in one file, which validates them all.
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Read settings in src/config.ts.' }],
      'eqeqeq': 'error',
    },
  },
  { files: ['src/config.ts', 'tests/**'], rules: { 'no-restricted-properties': 'off' } },
);
