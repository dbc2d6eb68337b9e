import type { QuestionContext } from '../../src/questions/context.js';
import { board } from '../language/region.js';
import { described } from './described.js';
import { asAuditor } from './region.js';

const styrelser = { groups: ['styrelserna'] };
const inMunicipality: QuestionContext = {
  ...asAuditor,
  boards: [
    board('ks', 'Kommunstyrelsen', { shortForms: ['KS'], ...styrelser }),
    board('grn', 'Gemensamma räddningsnämnden', { groups: ['de gemensamma nämnderna'] }),
    board('gln', 'Gemensamma lönenämnden', { groups: ['de gemensamma nämnderna'] }),
    board('kfn', 'Kultur- och fritidsnämnden'),
    board('ha', 'Stadsdelsnämnden Hamnstaden'),
    board('en', 'Styrelsen för Almby Energi AB', styrelser),
  ],
};

describe('boards that are called by less than their names', () => {
  it.each([
    ['har räddningsnämnden svarat på rapport 9?', 'yesno(requests,all) board:grn review:r9 claim:answered'],
    ['när svarade Räddningsnämnden?', 'date(answered) board:grn'],
    ['har lönenämden svarat', 'yesno(requests,all) board:gln claim:answered'],
    ['has Räddningsnämnden answered report 9?', 'yesno(requests,all) board:grn review:r9 claim:answered'],
    ['lönenämndens åtgärder', 'measures board:gln'],
    ['har gemensamma nämnden svarat?', 'clarify'],
    ['har de gemensamma nämnderna svarat?', 'yesno(requests,all) board:gln+grn claim:answered'],
    ['status of SDN Hamnstaden please', 'state(boards) board:ha'],
    ['hur går det för sdn hamnstaden', 'state(boards) board:ha'],
    // Half of a name that joins two
    ['har fritidsnämnden svarat?', 'unknown'],
    ['har kulturnämnden svarat?', 'unknown'],
    // A group that is called so
    ['vilka styrelser har inte svarat?', 'boards not:answered board:en+ks'],
    ['har alla styrelserna svarat?', 'yesno(requests,all) board:en+ks claim:answered'],
  ])('%s is %s', (text, expected) => expect(described(text, inMunicipality)).toBe(expected));
});
