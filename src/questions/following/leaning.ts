/** How texts begin that go on from what was said before, whatever else they could mean alone. */
const begins =
  /^\s*(?:ok(?:ej)?,?\s+)?(?:och|men|samma|eller|utom|inte|(?:visa\s+|lista\s+)?(?:bara|endast|enbart)|and|but|or|not|except|the same|same|(?:show\s+|list\s+)?(?:only|just))(?![\p{L}\p{N}])/iu;
/** What stands for somebody or something that was spoken of. */
const pronoun =
  /(?:^|\s)(?:de|dem|dom|dessa|det|där|då|deras|dess|they|them|their|theirs|those|these|it|that|there|then|the ones?|which ones?|den(?=\s*(?:[.?!,]|$|(?:i|på|för|från|om|hos|ut|sent|publicerad|skickad|vara|ha|klar)\s)))(?![\p{L}\p{N}])/iu;
/** "which ones have we not reported on?": of measures that were spoken of. */
const ofReports = /^\s*(?:vilka|vilken|which)\s.*(?:rapportera|reported)/iu;
/** "which are on schedule in report 6?": of measures that were spoken of, as responses are spoken of with "på". */
const ofWork =
  /^\s*(?:(?:och|and|ok|okej)\s+)?(?:vilka|vilken|which|hur många|how many)\s+(?:är|is|are|var|were|går|ligger|löper)\s.*\s(?:i|hos|från|för|inom|in|from|at|for|within)\s/iu;
/** "vilka ska vara klara i maj?", "which of them are due in May?": of measures that were spoken of. */
const ofItsDay =
  /^\s*(?:(?:och|and|ok|okej)\s+)?(?:vilka|vilken|vad|hur många|which|what|how many)\s(?:.*\s)?(?:klara?|klart|färdiga?|färdigt|gjord|gjorda|gjort|genomförda?|genomfört|förfaller|löper|due|done|finished|completed?|implemented)\s/iu;
/** "how many are we talking about?" */
const ofMatter = /\s(?:(?:pratar|talar|snackar)\s+vi\s+om|are\s+we\s+talking)(?![\p{L}\p{N}])/iu;
/** "när skulle Barn- och utbildningsnämnden ha svarat?": perhaps on what was spoken of, however long the name is. */
const asksOfOne =
  /^\s*(?:ok(?:ej|ay)?,?\s+)?(?:när|har|hade|är|var|finns|fick|svarade|when|has|have|had|is|are|was|were|did)\s/iu;
/** "när skulle RS ha svarat?": on what was spoken of. */
const ofPast =
  /(?:^|\s)(?:när|vilken dag|vilket datum|when|wh(?:at|ich) da(?:y|te))\s(?:.*\s)?(?:skulle|borde|var|was|were|should)\s/iu;
const namesReview = /\d|rapport|granskning|report|review/iu;
/** Words of texts so short that they may leave out what was said before: "hur många är klara?". */
const [fewWords, fewWithName] = [5, 8];
const wordsOf = (text: string): number => text.trim().split(/\s+/).length;

/** Whether anything about a text speaks for its going on from a question before; quick, and rather too often. */
export const couldGoOn = (text: string): boolean =>
  begins.test(text) ||
  pronoun.test(text) ||
  ofReports.test(text) ||
  ofWork.test(text) ||
  ofItsDay.test(text) ||
  ofMatter.test(text) ||
  ofPast.test(text) ||
  wordsOf(text) <= (asksOfOne.test(text) && !namesReview.test(text) ? fewWithName : fewWords);
