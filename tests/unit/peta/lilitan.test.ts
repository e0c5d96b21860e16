import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoArea, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { bentukDarat } from '../../../src/peta/darat.ts';
import { luruskan } from '../../../src/peta/lilitan.ts';

/** Clockwise on the map. */
const kotak = (x: number, y: number, s: number): Position[] => [
  [x, y],
  [x, y + s],
  [x + s, y + s],
  [x + s, y],
  [x, y],
];
const balik = (c: Position[]) => [...c].reverse();
const LUAR = kotak(110, -8, 3);
const DALAM = kotak(111, -7, 1);

test('the trap is real: one way round the square is the sphere minus it', () => {
  assert.ok(geoArea({ type: 'Polygon', coordinates: [LUAR] }) < 0.01);
  assert.ok(geoArea({ type: 'Polygon', coordinates: [balik(LUAR)] }) > 12);
});

for (const [nama, luar, dalam] of [
  ['right', LUAR, balik(DALAM)],
  ['outer ring wrong', balik(LUAR), balik(DALAM)],
  ['hole wrong', LUAR, DALAM],
  ['both wrong', balik(LUAR), DALAM],
] as const) {
  test(`a square with a hole, ${nama}`, () => {
    const bentuk: Polygon = { type: 'Polygon', coordinates: [luar, dalam] };
    const salinan = structuredClone(bentuk);
    const lurus = luruskan(bentuk);
    assert.deepEqual(bentuk, salinan, 'the input is left alone');
    assert.ok(geoArea(lurus) < 2 * Math.PI);
    assert.ok(geoContains(lurus, [110.5, -7.5]), 'land is land');
    assert.ok(!geoContains(lurus, [111.5, -6.5]), 'the hole is open');
    assert.ok(!geoContains(lurus, [0, 51]), 'the rest of the world is not');
    assert.deepEqual(luruskan(lurus), lurus, 'once is enough');
  });
}

test('every island of the land is small, at every detail', () => {
  for (const cermat of [0, 0.004, 0.05]) {
    const darat = bentukDarat(cermat);
    const satu = (coordinates: MultiPolygon['coordinates'][number]) => geoArea({ type: 'Polygon', coordinates });
    assert.ok(darat.coordinates.length > 50);
    assert.deepEqual(
      darat.coordinates.map(satu).filter((luas) => luas > 2 * Math.PI),
      [],
    );
    assert.ok(geoContains(darat, [110.4, -7.2]), 'Java is there');
    assert.ok(!geoContains(darat, [110, -4.5]), 'the Java Sea is not');
    assert.ok(!geoContains(darat, [114, 4]), 'other countries are not');
  }
});
