import { visitor, type Viewer } from '../accounts';
import { memberViewer } from '../accounts/testing';
import { canOpenForSignature, canSign, canWithdrawSignature } from './signature-policy';

const aarhus = { id: 'aarhus' };

test.each<[string, Viewer, { sign: boolean; withdraw: boolean; open: boolean }]>([
  ['a visitor', visitor, { sign: false, withdraw: false, open: false }],
  ['a member', memberViewer('m'), { sign: false, withdraw: false, open: false }],
  [
    'a coordinator of the city, which is verified',
    memberViewer('c', { cities: { aarhus: 'coordinator' }, verifiedCities: ['aarhus'] }),
    { sign: true, withdraw: true, open: false },
  ],
  [
    'a coordinator of the city, which is not verified',
    memberViewer('c', { cities: { aarhus: 'coordinator' } }),
    { sign: false, withdraw: true, open: false },
  ],
  [
    'an editor of the city',
    memberViewer('e', { cities: { aarhus: 'editor' }, verifiedCities: ['aarhus'] }),
    { sign: false, withdraw: false, open: false },
  ],
  [
    'a coordinator of another city',
    memberViewer('c', { cities: { rotterdam: 'coordinator' }, verifiedCities: ['rotterdam'] }),
    { sign: false, withdraw: false, open: false },
  ],
  [
    'a reviewer',
    memberViewer('r', { roles: ['reviewer'] }),
    { sign: false, withdraw: false, open: false },
  ],
  [
    'an organiser',
    memberViewer('o', { roles: ['organiser'] }),
    { sign: false, withdraw: true, open: true },
  ],
])('%s signs, withdraws and opens as the table says', (_who, viewer, may) => {
  expect({
    sign: canSign(viewer, aarhus),
    withdraw: canWithdrawSignature(viewer, aarhus),
    open: canOpenForSignature(viewer),
  }).toEqual(may);
});
