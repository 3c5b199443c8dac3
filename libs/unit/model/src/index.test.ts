import { expect, test } from 'vitest';
import * as model from './index';

test('the unit model offers this and no more', () => {
  expect(Object.keys(model).sort()).toEqual([
    'agencyIdOf',
    'agencyIdOfProvince',
    'canonicalUnitKey',
    'currentUnits',
    'endedBy',
    'expandUnitName',
    'familiesOf',
    'heirOf',
    'isOutsideUnit',
    'mayReportOn',
    'mergedInto',
    'proposeLineage',
    'provinceAt',
    'provinceEverNamed',
    'provinceIdOf',
    'provinceNames',
    'provinceRows',
    'reorganisationsBetween',
    'slugOf',
    'successionOf',
    'successorOf',
  ]);
});
