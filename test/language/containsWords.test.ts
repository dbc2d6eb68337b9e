import { containsWords } from '../../src/language/containsWords.js';

describe('containsWords', () => {
  it.each([
    ['Nämnden bör se över kompetensförsörjningen.', 'kompetensförsörjning'],
    ['en plan för kompetensförsörjning', 'kompetensförsörjningen'],
    ['kompetensförsörjningsplanen', 'kompetensförsörjning'],
    ['en strategisk kompetensförsörjning', 'försörjning'],
    ['läkemedelshanteringen', 'läkemedel'],
    ['hanteringen av läkemedel', 'läkemedels'],
    ['läkemedel', 'lakemedel'],
    ['utbildningar i hygien', 'utbildning'],
    ['vårdhygien', 'hygien'],
    ['bemanningen av operationssalar och vårdavdelningar', 'bemanning vårdavdelning'],
    ['Budget och uppföljning', 'budgeten'],
    // An s at the end that is no genitive
    ['Riskanalysen fastställdes', 'riskanalys'],
    ['dokumentera riskanalyserna', 'riskanalys'],
    ['en kurs för chefer', 'kursen'],
    ['kursen för chefer', 'kurs'],
    ['informationssäkerheten', 'säkerhet'],
    ['recruiting nurses is planned', 'recruit'],
    ['the trainings were held', 'training'],
    ['digitala system', 'digitalt system'],
    ['följa upp sjukfrånvaron', 'sjukfrånvaro'],
    ['orsaker till långtidsfrånvaro', 'frånvaron'],
    ['hänsyn till miljön', 'miljö'],
  ])('%s has %s', (text, wanted) => expect(containsWords(text, wanted)).toBe(true));

  it.each([
    ['Nämnden bör se över bemanningen.', 'kompetensförsörjning'],
    ['bemanningen', 'bemanning hygien'],
    ['en hal gång', 'hål'],
    ['ett isolat', 'is'],
    ['planering', 'plan'],
    ['en miljon kronor', 'miljö'],
    ['rutiner för biljetter', 'förare'],
    ['en miljon kronor', 'miljo'],
    ['', 'hygien'],
    ['hygien', ''],
    ['hygien', '?'],
    ['styrelsen beslutade', 'relse'],
  ])('%s has not %s', (text, wanted) => expect(containsWords(text, wanted)).toBe(false));

  it('looks for no joining words', () => {
    expect(containsWords('upphandlingar, inköp', 'upphandling och inköp')).toBe(true);
  });
  it('is quick with long texts', () => {
    const text = 'läkemedelshantering på vårdavdelningar '.repeat(2000);
    const before = process.hrtime.bigint();
    expect(containsWords(text, 'hygien')).toBe(false);
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(500);
  });
});
