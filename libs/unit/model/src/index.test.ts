import { expect, test } from 'vitest';
import * as model from './index';

test('the unit model offers this and no more', () => {
  expect(Object.keys(model).sort()).toEqual([
    'agencyIdOf',
    'canonicalUnitKey',
    'expandUnitName',
    'familiesOf',
    'isOutsideUnit',
    'provinceAt',
    'provinceEverNamed',
    'slugOf',
    'successorOf',
  ]);
});
