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
    board('sen', 'Servicenämnden', { shortForms: ['SEN'] }),
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
    // A short form that is a word too
    ['visa rekommendationerna i rapport 14 till sen', 'recommendations board:sen review:r14'],
    ['vilka svar har vi fått från sen', 'requests answered board:sen'],
    ['har SEN svarat på rapport 14', 'yesno(requests,all) board:sen review:r14 claim:answered'],
    ['kolla rapport 14 till sen', 'state(reviews) review:r14'],
    ['vilka är sen', 'boards overdue'],
  ])('%s is %s', (text, expected) => expect(described(text, inMunicipality)).toBe(expected));
});
