export default {
  // A busy machine of two cores takes ten times as long as a quiet one.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }] },
  globalSetup: '<rootDir>/tests/neo4j/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/neo4j/global-teardown.mjs',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/bench/'],
};
